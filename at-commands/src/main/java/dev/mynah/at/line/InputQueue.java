package dev.mynah.at.line;

import java.util.Arrays;

/** What came in while a command is at work: kept in order and up to a limit, with a word to the wire to hold on. */
final class InputQueue {
    private static final byte[] NOTHING = {};

    private final Wire wire;
    private final LineObserver observer;
    private final int limit;
    private byte[] kept = NOTHING;
    private int length;
    private boolean held;

    InputQueue(Wire wire, LineObserver observer, int limit) {
        this.wire = wire;
        this.observer = observer;
        this.limit = limit;
    }

    boolean isEmpty() {
        return length == 0;
    }

    void add(byte[] octets, int offset, int count) {
        int taken = Math.min(count, limit - length);
        if (taken < count) {
            observer.lost(count - taken + " octets of input");
        }
        if (length + taken > kept.length) {
            kept = Arrays.copyOf(kept, Math.min(limit, Math.max(length + taken, 2 * kept.length)));
        }
        System.arraycopy(octets, offset, kept, length, taken);
        length += taken;
        if (!held && length > limit / 4) {
            held = true;
            wire.hold(true);
        }
    }

    /** Everything kept, which is then no longer kept. */
    byte[] take() {
        var taken = Arrays.copyOf(kept, length);
        clear();
        return taken;
    }

    void clear() {
        kept = NOTHING;
        length = 0;
    }

    /** Tells the wire to go on, if it was told to hold and there is room again. */
    void release() {
        if (held && length == 0) {
            held = false;
            wire.hold(false);
        }
    }
}
