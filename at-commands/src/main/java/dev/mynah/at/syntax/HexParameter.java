package dev.mynah.at.syntax;

import dev.mynah.at.result.CmeError;
import dev.mynah.at.text.Alphabet;
import java.util.HexFormat;
import java.util.Optional;

/** Octets as hexadecimal digits, with or without quotes. */
public final class HexParameter extends Parameter<byte[], HexParameter> {
    private final int longest;

    private HexParameter(Traits<byte[]> traits, int longest) {
        super(traits);
        this.longest = longest;
    }

    /** At most {@code longest} octets. */
    public static HexParameter of(String name, int longest) {
        return new HexParameter(Traits.named(name), longest);
    }

    @Override
    HexParameter with(Traits<byte[]> changed) {
        return new HexParameter(changed, longest);
    }

    @Override
    Reading<byte[]> read(Value value, Alphabet alphabet) {
        var digits = value.text();
        if (digits.length() > 2 * longest) {
            return Reading.refused(CmeError.TEXT_STRING_TOO_LONG);
        }
        if (!digits.chars().allMatch(HexFormat::isHexDigit)) {
            return Reading.refused(CmeError.INVALID_CHARACTERS_IN_TEXT_STRING);
        }
        return digits.length() % 2 == 0 ? Reading.good(HexFormat.of().parseHex(digits)) : refused();
    }

    @Override
    Optional<String> values() {
        return Optional.empty();
    }

    @Override
    String written(byte[] value) {
        return '"' + HexFormat.of().withUpperCase().formatHex(value) + '"';
    }

    @Override
    String described() {
        return "hex up to " + longest + " octets";
    }
}
