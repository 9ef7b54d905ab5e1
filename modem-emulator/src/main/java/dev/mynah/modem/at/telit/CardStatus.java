package dev.mynah.modem.at.telit;

import dev.mynah.modem.SimState;

/** {@code <status>} of {@code #QSS}: not there, there, open, and all its files read. */
final class CardStatus {
    private static final int ABSENT = 0;
    private static final int INSERTED = 1;
    private static final int READY = 3;

    private CardStatus() {}

    static int of(SimState state) {
        return switch (state) {
            case ABSENT -> ABSENT;
            case NOT_READY, PIN_REQUIRED, PUK_REQUIRED, BLOCKED, FAILED -> INSERTED;
            case READY -> READY;
        };
    }
}
