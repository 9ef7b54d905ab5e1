package dev.mynah.modem.mbim.wire;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Finds messages in a stream of octets cut anywhere. Nothing in a stream tells where a message begins but the length of the
 * one before, so a length that can't be costs everything that has arrived until then.
 */
public final class FrameReader {
    private static final int FIRST = 256;

    private final int longest;
    private byte[] kept = new byte[FIRST];
    private int filled;

    /** @param longest the most octets a message may have */
    public FrameReader(int longest) {
        this.longest = longest;
    }

    /** @param lost is told the transaction of a message with a length that can't be */
    public void receive(byte[] octets, int offset, int length, Consumer<Frame> found, Consumer<Integer> lost) {
        keep(octets, offset, length);
        int at = 0;
        while (filled - at >= Frame.HEADER) {
            ByteBuffer header = ByteBuffer.wrap(kept, at, Frame.HEADER).order(ByteOrder.LITTLE_ENDIAN);
            int type = header.getInt();
            int size = header.getInt();
            int transaction = header.getInt();
            if (size < Frame.HEADER || size > longest) {
                forget();
                lost.accept(transaction);
                return;
            }
            if (size > filled - at) {
                break;
            }
            byte[] body = Arrays.copyOfRange(kept, at + Frame.HEADER, at + size);
            at += size;
            found.accept(new Frame(type, transaction, body));
        }
        if (at > 0) {
            System.arraycopy(kept, at, kept, 0, filled - at);
            filled -= at;
        }
    }

    /** Room is made by doubling, so that octets that come one by one are not copied each time. */
    private void keep(byte[] octets, int offset, int length) {
        if (filled + length > kept.length) {
            kept = Arrays.copyOf(kept, Math.max(filled + length, 2 * kept.length));
        }
        System.arraycopy(octets, offset, kept, filled, length);
        filled += length;
    }

    /** Whether the beginning of a message waits for its rest. */
    public boolean waiting() {
        return filled > 0;
    }

    /** Gives up on the rest of a message. */
    public void forget() {
        kept = new byte[FIRST];
        filled = 0;
    }
}
