package dev.mynah.at.command;

import java.util.List;

/** Commands that belong together, in the order the documents show them. */
public record Family<S>(String title, List<AtCommand<S>> commands) {
    public Family {
        commands = List.copyOf(commands);
    }

    /** A family of these commands. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <S> Family<S> of(String title, AtCommand<S>... commands) {
        return new Family<>(title, List.of(commands));
    }
}
