package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Octets;

/** What comes of taking a message's protection off. */
public sealed interface Unprotected {

    /**
     * The message is genuine and new.
     *
     * @param message the plain message
     * @param count the NAS COUNT it was sent with
     */
    record Genuine(Octets message, int count) implements Unprotected {}

    /**
     * The message is to be dropped.
     *
     * @param reason why
     */
    record Refused(Reason reason) implements Unprotected {}

    /** Why a message is dropped. TS 24.301 4.4.3.2 and 4.4.4. */
    enum Reason {
        /** Its code is wrong: another key, another count, or changed on the way. */
        INTEGRITY_FAILURE,
        /** It was received before. */
        REPLAYED,
        /** No NAS COUNT is left for it. */
        COUNT_EXHAUSTED
    }
}
