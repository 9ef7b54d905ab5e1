package dev.mynah.modem.ppp;

import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Finds frames in octets, cut anywhere. What is damaged, too short or too long is dropped up to the next flag, as RFC 1662
 * 4.3 has it. Compressed address, control and protocol fields are always understood.
 */
final class FrameReader {
    static final int FLAG = 0x7E;
    static final int ESCAPE = 0x7D;
    static final int FLIP = 0x20;
    static final int ALL_STATIONS = 0xFF;
    static final int UNNUMBERED = 0x03;

    private static final int SHORTEST = 4;

    private final byte[] buffer;
    private final Consumer<PppFrame> frames;
    private int length;
    private int sum = Fcs16.INITIAL;
    private boolean escaped;
    private boolean spoilt = true;
    private long dropped;

    /** @param most the longest information field taken */
    FrameReader(int most, Consumer<PppFrame> frames) {
        this.buffer = new byte[most + 6];
        this.frames = frames;
    }

    void read(byte[] octets, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            int octet = octets[i] & 0xFF;
            if (octet == FLAG) {
                end();
            } else if (octet == ESCAPE) {
                spoilt |= escaped;
                escaped = true;
            } else if (!spoilt) {
                take(escaped ? octet ^ FLIP : octet);
                escaped = false;
            }
        }
    }

    private void take(int octet) {
        if (length == buffer.length) {
            spoilt = true;
            return;
        }
        buffer[length++] = (byte) octet;
        sum = Fcs16.add(sum, octet);
    }

    private void end() {
        // An escape before the flag aborts the frame (RFC 1662 4.3).
        boolean good = !spoilt && !escaped && length >= SHORTEST && sum == Fcs16.GOOD;
        int size = length;
        if (!good && size > 0) {
            dropped++;
        }
        length = 0;
        sum = Fcs16.INITIAL;
        escaped = false;
        spoilt = false;
        if (good) {
            deliver(size - 2);
        }
    }

    private void deliver(int end) {
        int at = 0;
        if ((buffer[0] & 0xFF) == ALL_STATIONS && buffer[1] == UNNUMBERED) {
            at = 2;
        }
        if (at == end) {
            return;
        }
        int protocol = buffer[at++] & 0xFF;
        // An even octet is the first of two (RFC 1661 2).
        if ((protocol & 1) == 0) {
            if (at == end) {
                return;
            }
            protocol = (protocol << 8) | (buffer[at++] & 0xFF);
        }
        frames.accept(new PppFrame(protocol, Arrays.copyOfRange(buffer, at, end)));
    }

    /** Frames that came to nothing. */
    long dropped() {
        return dropped;
    }
}
