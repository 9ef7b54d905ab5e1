package dev.mynah.at.syntax;

import dev.mynah.at.result.CmeError;
import dev.mynah.at.text.Alphabet;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A string constant. {@link #of} keeps what was written, printable characters of the IRA only: digits, names of files,
 * codes. {@link #text} is prose and is translated from the terminal's alphabet (+CSCS).
 */
public final class StringParameter extends Parameter<String, StringParameter> {
    private enum Kind {
        CODE,
        TEXT,
        DIAL
    }

    private final Kind kind;
    private final int longest;
    private final boolean bare;
    private final Predicate<String> code;

    private StringParameter(Traits<String> traits, Kind kind, int longest, boolean bare, Predicate<String> code) {
        super(traits);
        this.kind = kind;
        this.longest = longest;
        this.bare = bare;
        this.code = code;
    }

    private static StringParameter named(String name, Kind kind, int longest, boolean bare) {
        return new StringParameter(Traits.named(name), kind, longest, bare, written -> false);
    }

    /** A string of printable characters, taken as written, of at most {@code longest} characters. */
    public static StringParameter of(String name, int longest) {
        return named(name, Kind.CODE, longest, false);
    }

    /** A text in the terminal's alphabet, of at most {@code longest} characters. */
    public static StringParameter text(String name, int longest) {
        return named(name, Kind.TEXT, longest, false);
    }

    /** What follows ATD: it has no quotes around it. */
    static StringParameter dial(String name, int longest) {
        return named(name, Kind.DIAL, longest, true);
    }

    /** Accepts the value without quotes too, as many terminals write a PIN. */
    public StringParameter quotesOptional() {
        return new StringParameter(traits(), kind, longest, true, code);
    }

    /** Of a text: what matches is taken as written, whatever the alphabet. Hosts write a network's number so. */
    public StringParameter codeWhere(Predicate<String> written) {
        return new StringParameter(traits(), kind, longest, bare, written);
    }

    @Override
    StringParameter with(Traits<String> changed) {
        return new StringParameter(changed, kind, longest, bare, code);
    }

    @Override
    Reading<String> read(Value value, Alphabet alphabet) {
        if (!value.quoted() && !bare) {
            return refused();
        }
        var text =
                kind == Kind.TEXT && !code.test(value.text()) ? alphabet.decode(value.text()) : printable(value.text());
        if (text.isEmpty()) {
            return Reading.refused(
                    kind == Kind.DIAL
                            ? CmeError.INVALID_CHARACTERS_IN_DIAL_STRING
                            : CmeError.INVALID_CHARACTERS_IN_TEXT_STRING);
        }
        if (text.get().length() > longest) {
            return Reading.refused(kind == Kind.DIAL ? CmeError.DIAL_STRING_TOO_LONG : CmeError.TEXT_STRING_TOO_LONG);
        }
        return Reading.good(text.get());
    }

    private static Optional<String> printable(String text) {
        return text.chars().allMatch(c -> c >= 0x20 && c < 0x7F) ? Optional.of(text) : Optional.empty();
    }

    @Override
    Optional<String> values() {
        return Optional.empty();
    }

    @Override
    String written(String value) {
        return '"' + value + '"';
    }

    @Override
    String described() {
        return kind == Kind.DIAL ? "digits" : (kind == Kind.TEXT ? "text" : "string") + " up to " + longest;
    }
}
