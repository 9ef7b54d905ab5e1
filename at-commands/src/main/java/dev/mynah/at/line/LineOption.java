package dev.mynah.at.line;

import dev.mynah.at.syntax.IntParameter;

/** Settings of a line that a basic command of their own sets to a number. A number left out means 0. V.250 5.3.1. */
public enum LineOption {
    ECHO("E", between(0, 1), 1, "V.250 6.2.4", "echo of what the terminal sends"),
    QUIET("Q", between(0, 1), 0, "V.250 6.2.5", "suppression of result codes"),
    VERBOSE("V", between(0, 1), 1, "V.250 6.2.6", "result codes as words or numbers"),
    CALL_PROGRESS("X", between(0, 4), 4, "V.250 6.2.7", "result codes that are used"),
    CARRIER_DETECT("&C", between(0, 1), 1, "V.250 6.2.8", "behaviour of circuit 109 (DCD)"),
    TERMINAL_READY("&D", between(0, 2), 2, "V.250 6.2.9", "behaviour on circuit 108 (DTR)"),
    SET_READY("&S", between(0, 1), 0, "Hayes", "behaviour of circuit 107 (DSR)"),
    FLOW_CONTROL("&K", one(0, 3, 4, 5, 6), 3, "Hayes", "flow control between terminal and modem"),
    LOUDNESS("L", between(0, 3), 0, "V.250 6.3.13", "volume of the monitor speaker"),
    MONITOR("M", between(0, 2), 0, "V.250 6.3.14", "use of the monitor speaker");

    private final String command;

    @SuppressWarnings("ImmutableEnumChecker") // parameters never change
    private final IntParameter value;

    private final int initial;
    private final String clause;
    private final String summary;

    LineOption(String command, IntParameter value, int initial, String clause, String summary) {
        this.command = command;
        this.value = value;
        this.initial = initial;
        this.clause = clause;
        this.summary = summary;
    }

    private static IntParameter between(int low, int high) {
        return IntParameter.of("value", low, high).orElse(0);
    }

    private static IntParameter one(int... values) {
        return IntParameter.oneOf("value", values).orElse(0);
    }

    /** The basic command that sets it, such as {@code &C}. */
    public String command() {
        return command;
    }

    /** The parameter of that command. */
    public IntParameter value() {
        return value;
    }

    /** The value of a modem fresh from its factory. */
    public int initial() {
        return initial;
    }

    /** Where it is defined. */
    public String clause() {
        return clause;
    }

    /** What it is, in a few words. */
    public String summary() {
        return summary;
    }
}
