package dev.mynah.at.syntax;

import dev.mynah.at.text.Alphabet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** One of a set of named things, each written as a number or as a short string such as {@code "SC"}. */
public final class EnumParameter<E> extends Parameter<E, EnumParameter<E>> {
    private record Choice<E>(E value, String written) {}

    private final List<Choice<E>> choices;
    private final boolean numbered;

    private EnumParameter(Traits<E> traits, List<Choice<E>> choices, boolean numbered) {
        super(traits);
        this.choices = choices;
        this.numbered = numbered;
    }

    /** One of these values, written as a number. */
    public static <E> EnumParameter<E> numbered(String name, List<E> values, ToIntFunction<E> number) {
        return new EnumParameter<>(
                Traits.named(name), choices(values, value -> Integer.toString(number.applyAsInt(value))), true);
    }

    /** Any constant of the enum, written as a number. */
    public static <E extends Enum<E>> EnumParameter<E> numbered(String name, Class<E> type, ToIntFunction<E> number) {
        return numbered(name, List.of(type.getEnumConstants()), number);
    }

    /** One of these values, written as a string, in upper or lower case. */
    public static <E> EnumParameter<E> worded(String name, List<E> values, Function<E, String> word) {
        return new EnumParameter<>(Traits.named(name), choices(values, word), false);
    }

    /** Any constant of the enum, written as a string, in upper or lower case. */
    public static <E extends Enum<E>> EnumParameter<E> worded(String name, Class<E> type, Function<E, String> word) {
        return worded(name, List.of(type.getEnumConstants()), word);
    }

    private static <E> List<Choice<E>> choices(List<E> values, Function<E, String> written) {
        return values.stream()
                .map(value -> new Choice<>(value, written.apply(value)))
                .toList();
    }

    @Override
    EnumParameter<E> with(Traits<E> changed) {
        return new EnumParameter<>(changed, choices, numbered);
    }

    @Override
    Reading<E> read(Value value, Alphabet alphabet) {
        if (value.quoted() == numbered) {
            return refused();
        }
        var written = numbered ? canonical(value.text()) : value.text();
        for (var choice : choices) {
            if (choice.written.equalsIgnoreCase(written)) {
                return Reading.good(choice.value);
            }
        }
        return refused();
    }

    private static String canonical(String digits) {
        var number = Decimal.parse(digits);
        return number.isPresent() ? Integer.toString(number.getAsInt()) : digits;
    }

    @Override
    Optional<String> values() {
        return Optional.of(described());
    }

    @Override
    String written(E value) {
        for (var choice : choices) {
            if (choice.value.equals(value)) {
                return numbered ? choice.written : '"' + choice.written + '"';
            }
        }
        throw new IllegalArgumentException(value + " is no choice of " + this);
    }

    @Override
    String described() {
        if (numbered) {
            int[] numbers = choices.stream()
                    .mapToInt(choice -> Integer.parseInt(choice.written))
                    .toArray();
            return Numbers.of(numbers).toString();
        }
        return choices.stream().map(choice -> '"' + choice.written + '"').collect(Collectors.joining(",", "(", ")"));
    }
}
