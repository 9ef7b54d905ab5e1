package dev.mynah.modem.mux;

/**
 * What {@code +CMUX} sets up. TS 27.007 5.7.
 *
 * @param advanced flags and escapes, rather than lengths
 * @param frameSize N1: octets of information in a frame at most
 */
public record MuxParameters(boolean advanced, int frameSize) {
    /** N1 where the host names none. TS 27.010 5.7.2. */
    public static int usualFrameSize(boolean advanced) {
        return advanced ? 64 : 31;
    }

    Framing framing() {
        return advanced ? new AdvancedFraming(frameSize) : new BasicFraming(frameSize);
    }
}
