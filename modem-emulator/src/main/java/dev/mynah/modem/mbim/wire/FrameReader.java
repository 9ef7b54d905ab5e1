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
    private final int longest;
    private byte[] kept = new byte[0];

    /** @param longest the most octets a message may have */
    public FrameReader(int longest) {
        this.longest = longest;
    }

    /** @param lost is told the transaction of a message with a length that can't be */
    public void receive(byte[] octets, int offset, int length, Consumer<Frame> found, Consumer<Integer> lost) {
        byte[] all = Arrays.copyOf(kept, kept.length + length);
        System.arraycopy(octets, offset, all, kept.length, length);
        int at = 0;
        while (all.length - at >= Frame.HEADER) {
            ByteBuffer header = ByteBuffer.wrap(all, at, Frame.HEADER).order(ByteOrder.LITTLE_ENDIAN);
            int type = header.getInt();
            int size = header.getInt();
            int transaction = header.getInt();
            if (size < Frame.HEADER || size > longest) {
                kept = new byte[0];
                lost.accept(transaction);
                return;
            }
            if (size > all.length - at) {
                break;
            }
            byte[] body = Arrays.copyOfRange(all, at + Frame.HEADER, at + size);
            at += size;
            found.accept(new Frame(type, transaction, body));
        }
        kept = Arrays.copyOfRange(all, at, all.length);
    }

    /** Whether the beginning of a message waits for its rest. */
    public boolean waiting() {
        return kept.length > 0;
    }

    /** Gives up on the rest of a message. */
    public void forget() {
        kept = new byte[0];
    }
}
