package dev.mynah.modem.qmi.wire;

import java.util.function.Consumer;

/**
 * Cuts a stream of octets into frames. Octets before a marker are noise of the line and passed over; a frame that claims
 * fewer octets than its own header is passed over too. Holds one frame at most, 64 KiB.
 */
public final class QmuxReader {
    private final Consumer<QmuxFrame> frames;
    private final byte[] header = new byte[QmuxFrame.HEADER];
    private byte[] sdu = new byte[0];
    private int headed;
    private int filled;

    public QmuxReader(Consumer<QmuxFrame> frames) {
        this.frames = frames;
    }

    public void read(byte[] bytes, int offset, int length) {
        int at = offset;
        int end = offset + length;
        while (at < end) {
            if (headed < header.length) {
                at = head(bytes, at);
            } else {
                int taken = Math.min(sdu.length - filled, end - at);
                System.arraycopy(bytes, at, sdu, filled, taken);
                filled += taken;
                at += taken;
            }
            if (headed == header.length && filled == sdu.length) {
                QmuxFrame frame = QmuxFrame.of(header, sdu);
                reset();
                frames.accept(frame);
            }
        }
    }

    /** Forgets half a frame: the host began anew. */
    public void reset() {
        headed = 0;
        filled = 0;
        sdu = new byte[0];
    }

    private int head(byte[] bytes, int at) {
        byte octet = bytes[at];
        if (headed > 0 || octet == QmuxFrame.MARKER) {
            header[headed++] = octet;
        }
        if (headed == header.length) {
            int length = ((header[1] & 0xFF) | (header[2] & 0xFF) << 8) - (QmuxFrame.HEADER - 1);
            if (length < 0) {
                reset();
            } else {
                sdu = new byte[length];
            }
        }
        return at + 1;
    }
}
