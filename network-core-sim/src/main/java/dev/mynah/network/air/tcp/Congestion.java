package dev.mynah.network.air.tcp;

/** How much a connection has under way at most: slow start, avoidance, fast retransmit and recovery. RFC 5681. */
final class Congestion {
    static final int LARGEST_WINDOW = 1 << 18;

    private static final int DUPLICATES_THAT_MEAN_LOSS = 3;

    private final int mss;
    private int window;
    private int threshold = LARGEST_WINDOW;
    private int duplicates;

    Congestion(int mss) {
        this.mss = mss;
        this.window = Math.min(10 * mss, Math.max(2 * mss, 14_600));
    }

    int window() {
        return window;
    }

    void established() {
        window = Math.max(window, mss);
    }

    /** Something new is acknowledged. 3.1, 3.2. */
    void acknowledged(int octets) {
        if (duplicates >= DUPLICATES_THAT_MEAN_LOSS) {
            window = threshold;
        } else {
            int more = window < threshold ? Math.min(octets, mss) : Math.max(1, mss * mss / window);
            window = Math.min(LARGEST_WINDOW, window + more);
        }
        duplicates = 0;
    }

    /** The same is acknowledged again; true when that means that a segment is lost. 3.2. */
    boolean duplicate() {
        return ++duplicates == DUPLICATES_THAT_MEAN_LOSS;
    }

    /** @param underWay octets nobody has acknowledged */
    void lost(int underWay) {
        threshold = Math.max(underWay / 2, 2 * mss);
    }

    void recovering() {
        window = threshold + DUPLICATES_THAT_MEAN_LOSS * mss;
    }

    /** Nobody has acknowledged anything for too long. 3.1. */
    void expired() {
        window = mss;
    }
}
