package dev.mynah.network.air.nas.security;

/**
 * The NAS COUNT of one direction: 16 bits of overflow counter and 8 bits of sequence number, of which only the latter
 * travel. A sender takes each value once; a receiver takes values that rise. TS 24.301 4.4.3.1 and 4.4.3.2.
 */
final class NasCount {

    private static final int MOST = 0xFF_FFFF;

    private int next;

    NasCount(int next) {
        if (next < 0 || next > MOST + 1) {
            throw new IllegalArgumentException("NAS COUNT: " + next);
        }
        this.next = next;
    }

    /** The value the next message has, at least. */
    int next() {
        return next;
    }

    /** Whether no value is left: the keys must not be used any more. */
    boolean exhausted() {
        return next > MOST;
    }

    /** Takes the next value for sending. */
    int take() {
        if (exhausted()) {
            throw new IllegalStateException("NAS COUNT used up");
        }
        return next++;
    }

    /** The lowest value not yet received whose {@code bits} low bits are {@code low}; may be beyond the last value. */
    int estimate(int low, int bits) {
        int mask = (1 << bits) - 1;
        int candidate = (next & ~mask) | low;
        return candidate < next ? candidate + mask + 1 : candidate;
    }

    /** Whether a value can be used at all. */
    static boolean valid(int count) {
        return count >= 0 && count <= MOST;
    }

    /** A message with {@code count} has been received and found genuine. */
    void received(int count) {
        next = count + 1;
    }
}
