package dev.mynah.modem.qmi.dms;

import dev.mynah.modem.SimState;

/** Whether the card can be used. */
final class UimState {
    private static final int INITIALIZED = 0;
    private static final int LOCKED_OR_FAILED = 1;
    private static final int NOT_PRESENT = 2;
    private static final int UNKNOWN = 255;

    private UimState() {}

    static int of(SimState state) {
        return switch (state) {
            case READY -> INITIALIZED;
            case PIN_REQUIRED, PUK_REQUIRED, BLOCKED, FAILED -> LOCKED_OR_FAILED;
            case ABSENT -> NOT_PRESENT;
            case NOT_READY -> UNKNOWN;
        };
    }
}
