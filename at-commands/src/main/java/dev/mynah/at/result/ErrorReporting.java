package dev.mynah.at.result;

/** How much an error tells: the value of +CMEE. TS 27.007 9.1. */
public enum ErrorReporting {
    /** A bare {@code ERROR}. */
    PLAIN(0),
    /** {@code +CME ERROR: 16}. */
    NUMERIC(1),
    /** {@code +CME ERROR: incorrect password}. */
    VERBOSE(2);

    private final int value;

    ErrorReporting(int value) {
        this.value = value;
    }

    /** The value of {@code <n>}. */
    public int value() {
        return value;
    }
}
