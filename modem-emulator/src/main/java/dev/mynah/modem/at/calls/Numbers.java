package dev.mynah.modem.at.calls;

/** How numbers are written. TS 27.007 6.1. */
final class Numbers {
    private static final int INTERNATIONAL = 145;
    private static final int UNKNOWN = 129;

    private Numbers() {}

    /** Type of address, TS 24.008 10.5.4.7. */
    static int type(String number) {
        return number.startsWith("+") ? INTERNATIONAL : UNKNOWN;
    }
}
