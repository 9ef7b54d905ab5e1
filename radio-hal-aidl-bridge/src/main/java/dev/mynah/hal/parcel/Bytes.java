package dev.mynah.hal.parcel;

import java.util.Arrays;
import java.util.HexFormat;

/** An immutable {@code byte[]} with value equality. It may hold a secret, so it tells its length only. */
public final class Bytes {

    /** None. */
    public static final Bytes EMPTY = new Bytes(new byte[0]);

    private final byte[] array;

    private Bytes(byte[] array) {
        this.array = array;
    }

    /** A copy of {@code bytes}. */
    public static Bytes of(byte... bytes) {
        return bytes.length == 0 ? EMPTY : new Bytes(bytes.clone());
    }

    /** The bytes a hexadecimal string stands for, {@code "07440b"}. */
    public static Bytes hex(String digits) {
        return wrap(HexFormat.of().parseHex(digits));
    }

    /** Takes {@code bytes} over without a copy: the caller gives up writing to them. */
    static Bytes wrap(byte[] bytes) {
        return new Bytes(bytes);
    }

    /** How many there are. */
    public int length() {
        return array.length;
    }

    /** The byte at {@code index}, with its sign. */
    public byte at(int index) {
        return array[index];
    }

    /** A copy as an array. */
    public byte[] toByteArray() {
        return array.clone();
    }

    /** In hexadecimal, lower case. */
    public String toHex() {
        return HexFormat.of().formatHex(array);
    }

    void copyTo(byte[] target, int at) {
        System.arraycopy(array, 0, target, at, array.length);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(array, that.array);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(array);
    }

    @Override
    public String toString() {
        return array.length + " bytes";
    }
}
