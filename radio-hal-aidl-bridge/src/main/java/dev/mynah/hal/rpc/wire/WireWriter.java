package dev.mynah.hal.rpc.wire;

import java.util.Arrays;

/** Collects messages that go out together. */
public final class WireWriter {
    private static final int ORDINARY = 1024;

    private byte[] array = new byte[ORDINARY];
    private int length;

    /** An empty writer. */
    public WireWriter() {}

    /** How many octets were written since the last {@link #take}. */
    public int length() {
        return length;
    }

    /** The octets written; the writer is empty again. */
    public byte[] take() {
        byte[] taken = Arrays.copyOf(array, length);
        length = 0;
        if (array.length > 64 * ORDINARY) {
            array = new byte[ORDINARY];
        }
        return taken;
    }

    WireWriter int8(int value) {
        array[claim(1)] = (byte) value;
        return this;
    }

    WireWriter int16(int value) {
        WireView.SHORT.set(claimed(2), length - 2, (short) value);
        return this;
    }

    WireWriter int32(int value) {
        WireView.INT.set(claimed(4), length - 4, value);
        return this;
    }

    WireWriter int64(long value) {
        WireView.LONG.set(claimed(8), length - 8, value);
        return this;
    }

    WireWriter zeros(int count) {
        int at = claim(count);
        Arrays.fill(array, at, at + count, (byte) 0);
        return this;
    }

    WireWriter octets(byte... octets) {
        return octets(octets, 0, octets.length);
    }

    WireWriter octets(byte[] octets, int from, int count) {
        int at = claim(count);
        System.arraycopy(octets, from, array, at, count);
        return this;
    }

    private byte[] claimed(int count) {
        claim(count);
        return array;
    }

    private int claim(int count) {
        int at = length;
        length = Math.addExact(at, count);
        if (length > array.length) {
            array = Arrays.copyOf(array, Math.max(length, 2 * array.length));
        }
        return at;
    }
}
