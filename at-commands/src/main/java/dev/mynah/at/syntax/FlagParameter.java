package dev.mynah.at.syntax;

import dev.mynah.at.text.Alphabet;
import java.util.Optional;
import java.util.OptionalInt;

/** A switch: 0 is off, 1 is on. */
public final class FlagParameter extends Parameter<Boolean, FlagParameter> {
    private FlagParameter(Traits<Boolean> traits) {
        super(traits);
    }

    /** A switch of this name. */
    public static FlagParameter of(String name) {
        return new FlagParameter(Traits.named(name));
    }

    @Override
    FlagParameter with(Traits<Boolean> changed) {
        return new FlagParameter(changed);
    }

    @Override
    Reading<Boolean> read(Value value, Alphabet alphabet) {
        var number = value.quoted() ? OptionalInt.empty() : Decimal.parse(value.text());
        return number.isPresent() && (number.getAsInt() | 1) == 1 ? Reading.good(number.getAsInt() == 1) : refused();
    }

    @Override
    Optional<String> values() {
        return Optional.of("(0,1)");
    }

    @Override
    String written(Boolean value) {
        return value ? "1" : "0";
    }

    @Override
    String described() {
        return "(0,1)";
    }
}
