package dev.mynah.network.air.event;

import java.time.Instant;

/**
 * Something that happened in a testbed, seen by the log, the trace, the console and the tests alike. Each module adds
 * records of its own. No event ever carries a key: not K, OPc, CK, IK, KASME or a PIN.
 */
public interface Event {
    Instant time();

    /** Whose event it is, the same text every time, so that a log can be searched by it: {@code modem0/slot1}. */
    String subject();

    /** What happened, in one line without the subject; {@code imsi=... } first where one is known. */
    String line();
}
