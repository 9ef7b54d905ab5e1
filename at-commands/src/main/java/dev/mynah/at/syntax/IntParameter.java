package dev.mynah.at.syntax;

import dev.mynah.at.text.Alphabet;
import java.util.Optional;
import java.util.OptionalInt;

/** A whole number out of a range or a list. */
public final class IntParameter extends Parameter<Integer, IntParameter> {
    private final Numbers allowed;
    private final String written;

    private IntParameter(Traits<Integer> traits, Numbers allowed, String written) {
        super(traits);
        this.allowed = allowed;
        this.written = written;
    }

    private IntParameter(Traits<Integer> traits, Numbers allowed) {
        this(traits, allowed, allowed.toString());
    }

    /** Any number from {@code low} to {@code high}, both included. */
    public static IntParameter of(String name, int low, int high) {
        return new IntParameter(Traits.named(name), Numbers.between(low, high));
    }

    /** One of these numbers. */
    public static IntParameter oneOf(String name, int... numbers) {
        return new IntParameter(Traits.named(name), Numbers.of(numbers));
    }

    /** Answers {@code =?} with {@code (0-1)} and not {@code (0,1)}, for hosts that read a range there and no list. */
    public IntParameter asRange() {
        return new IntParameter(traits(), allowed, allowed.asRange());
    }

    @Override
    IntParameter with(Traits<Integer> changed) {
        return new IntParameter(changed, allowed, written);
    }

    @Override
    Reading<Integer> read(Value value, Alphabet alphabet) {
        var number = value.quoted() ? OptionalInt.empty() : Decimal.parse(value.text());
        return number.isPresent() && allowed.contains(number.getAsInt()) ? Reading.good(number.getAsInt()) : refused();
    }

    @Override
    Optional<String> values() {
        return Optional.of(written);
    }

    @Override
    String written(Integer value) {
        return value.toString();
    }

    @Override
    String described() {
        return written;
    }
}
