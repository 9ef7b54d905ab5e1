package dev.mynah.testbed.linux;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks a peer again until it says what is wanted or the time is up. Some peers have no way to be waited for; each question
 * is a program run of its own, so this never spins.
 */
final class Poll {
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final long deadline;

    /** What the peer said last, for the failure's message. */
    String last = "nothing";

    private Poll(long deadline) {
        this.deadline = deadline;
    }

    static Poll soon() {
        return upTo(Patience.SOON);
    }

    static Poll upTo(Duration limit) {
        return new Poll(System.nanoTime() + limit.toNanos());
    }

    /** As {@link #again}, for a question that is cheap to ask: not at once. */
    void againSoon() {
        LockSupport.parkNanos(PAUSE.toNanos());
        again();
    }

    void again() {
        if (System.nanoTime() > deadline) {
            throw new AssertionError("the peer still says " + last);
        }
    }
}
