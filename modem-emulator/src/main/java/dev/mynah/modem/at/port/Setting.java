package dev.mynah.modem.at.port;

import java.util.Optional;
import java.util.function.Function;

/**
 * A value that one port keeps for one command, as {@code <n>} of +CREG. It is its own key: the command that owns it
 * declares it as a constant. Those with a name are settings, which &amp;W stores, Z recalls and &amp;F takes back to their
 * initial value; those without are remembered between commands and are nobody's to set.
 */
public final class Setting<T> {
    private final String name;
    private final T initial;
    private final Function<String, Optional<T>> read;
    private final Function<T, String> write;

    private Setting(String name, T initial, Function<String, Optional<T>> read, Function<T, String> write) {
        this.name = name;
        this.initial = initial;
        this.read = read;
        this.write = write;
    }

    /** @param name unique and stable, as stored profiles are read by later versions */
    public static Setting<Integer> number(String name, int initial) {
        return new Setting<>(name, initial, Setting::number, value -> Integer.toString(value));
    }

    public static Setting<Boolean> flag(String name, boolean initial) {
        return new Setting<>(name, initial, text -> Optional.of(text.equals("1")), value -> value ? "1" : "0");
    }

    /** One of an enum's constants, stored by its name. */
    public static <E extends Enum<E>> Setting<E> choice(String name, E initial) {
        return new Setting<>(name, initial, text -> constant(initial.getDeclaringClass(), text), Enum::name);
    }

    /** Something remembered between commands or reports that is no setting of the host's. */
    public static <T> Setting<T> memory(T initial) {
        return new Setting<>("", initial, text -> Optional.empty(), value -> "");
    }

    private static Optional<Integer> number(String text) {
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(name)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    String name() {
        return name;
    }

    T initial() {
        return initial;
    }

    boolean profiled() {
        return !name.isEmpty();
    }

    /** A stored value; the initial one if an older or newer version stored what this one has no place for. */
    T read(String text) {
        return read.apply(text).orElse(initial);
    }

    String write(T value) {
        return write.apply(value);
    }
}
