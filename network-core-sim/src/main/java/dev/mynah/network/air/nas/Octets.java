package dev.mynah.network.air.nas;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Function;

/**
 * An immutable string of octets with value equality. A slice shares the octets it was cut from, so taking a message
 * apart copies nothing.
 */
public final class Octets {

    /** No octets. */
    public static final Octets EMPTY = new Octets(new byte[0], 0, 0);

    private final byte[] array;
    private final int from;
    private final int length;

    private Octets(byte[] array, int from, int length) {
        this.array = array;
        this.from = from;
        this.length = length;
    }

    /** A copy of {@code bytes}. */
    public static Octets of(byte... bytes) {
        return new Octets(bytes.clone(), 0, bytes.length);
    }

    /** The octets a hexadecimal string stands for, {@code "07440b"}. */
    public static Octets hex(String digits) {
        return wrap(HexFormat.of().parseHex(digits));
    }

    /** Takes {@code bytes} over without a copy: the caller gives up writing to them. */
    static Octets wrap(byte[] bytes) {
        return new Octets(bytes, 0, bytes.length);
    }

    /** {@code length} octets of {@code array}, which nobody writes to any more, without a copy. */
    static Octets view(byte[] array, int from, int length) {
        return new Octets(array, from, length);
    }

    /** How many octets there are. */
    public int length() {
        return length;
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return length == 0;
    }

    /** The octet at {@code index}, 0 to 255. */
    public int at(int index) {
        return array[from + checkIndex(index)] & 0xFF;
    }

    /** The octets from {@code begin} (inclusive) to {@code end} (exclusive), without a copy. */
    public Octets slice(int begin, int end) {
        if (begin < 0 || end < begin || end > length) {
            throw new IndexOutOfBoundsException(begin + ".." + end + " of " + length);
        }
        return new Octets(array, from + begin, end - begin);
    }

    /** The octets from {@code begin} on, without a copy. */
    public Octets from(int begin) {
        return slice(begin, length);
    }

    /** A copy as an array. */
    public byte[] toByteArray() {
        return Arrays.copyOfRange(array, from, from + length);
    }

    /** Reads these octets from the first one on. */
    public OctetReader reader() {
        return new OctetReader(array, from, from, from + length, "TS 24.007 11.2");
    }

    /** Decodes these octets: what the reading complains of becomes the reason there is no value. Never throws for bad octets. */
    public <T> Decoded<T> decode(Function<OctetReader, ? extends T> reading) {
        try {
            return Decoded.valid(reading.apply(reader()));
        } catch (MalformedSignal signal) {
            return Decoded.invalid(signal.malformed());
        }
    }

    /** Copies these octets to a place in an array, which must have room for them. */
    public void copyTo(byte[] target, int at) {
        System.arraycopy(array, from, target, at, length);
    }

    private int checkIndex(int index) {
        if (index < 0 || index >= length) {
            throw new IndexOutOfBoundsException(index + " of " + length);
        }
        return index;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets that
                && Arrays.equals(array, from, from + length, that.array, that.from, that.from + that.length);
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + array[i];
        }
        return hash;
    }

    /** In hexadecimal, lower case. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(array, from, from + length);
    }
}
