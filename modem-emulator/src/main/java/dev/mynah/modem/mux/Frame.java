package dev.mynah.modem.mux;

/**
 * A frame. TS 27.010 5.2.
 *
 * @param dlci the channel; 0 controls the others, 62 and 63 would make an address that is a flag
 * @param command the C/R bit as it is on the wire
 * @param poll the P/F bit
 */
record Frame(int dlci, boolean command, FrameType type, boolean poll, byte[] information) {
    static final int HIGHEST_DLCI = 61;

    private static final byte[] NOTHING = {};

    static Frame of(int dlci, boolean command, FrameType type) {
        return new Frame(dlci, command, type, true, NOTHING);
    }

    /** EA, C/R and DLCI. */
    int address() {
        return dlci << 2 | (command ? 2 : 0) | 1;
    }

    int control() {
        return type.control() | (poll ? FrameType.POLL_FINAL : 0);
    }
}
