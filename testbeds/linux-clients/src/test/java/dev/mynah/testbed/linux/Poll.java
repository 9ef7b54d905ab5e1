package dev.mynah.testbed.linux;

import java.time.Duration;

/**
 * Asks a peer again until it says what is wanted or the time is up. Some peers have no way to be waited for; each question
 * is a program run of its own, so this never spins.
 */
final class Poll {
    private final long deadline;

    /** What the peer said last, for the failure's message. */
    String last = "nothing";

    private Poll(long deadline) {
        this.deadline = deadline;
    }

    static Poll upTo(Duration limit) {
        return new Poll(System.nanoTime() + limit.toNanos());
    }

    void again() {
        if (System.nanoTime() > deadline) {
            throw new AssertionError("the peer still says " + last);
        }
    }
}
