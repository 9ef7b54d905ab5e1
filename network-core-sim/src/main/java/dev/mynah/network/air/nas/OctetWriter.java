package dev.mynah.network.air.nas;

import java.util.Arrays;

/** Collects the octets of a message. */
public final class OctetWriter {

    private byte[] array = new byte[64];
    private int length;

    /** An empty writer. */
    public OctetWriter() {}

    /** Appends the low eight bits of {@code value}. */
    public OctetWriter octet(int value) {
        grow(1);
        array[length++] = (byte) value;
        return this;
    }

    /** Appends two octets, most significant first. */
    public OctetWriter uint16(int value) {
        return octet(value >> 8).octet(value);
    }

    /** Appends four octets, most significant first. */
    public OctetWriter int32(int value) {
        return uint16(value >>> 16).uint16(value);
    }

    /** Appends {@code octets}. */
    public OctetWriter octets(Octets octets) {
        grow(octets.length());
        octets.copyTo(array, length);
        length += octets.length();
        return this;
    }

    /** How many octets there are so far. */
    public int length() {
        return length;
    }

    /** Everything written so far. */
    public byte[] toByteArray() {
        return Arrays.copyOf(array, length);
    }

    /** Everything written so far. */
    public Octets toOctets() {
        return Octets.wrap(toByteArray());
    }

    int at(int index) {
        return array[index] & 0xFF;
    }

    void set(int index, int value) {
        array[index] = (byte) value;
    }

    /** Takes the last octet back. */
    int unwrite() {
        return array[--length] & 0xFF;
    }

    private void grow(int count) {
        if (length + count > array.length) {
            array = Arrays.copyOf(array, Math.max(length + count, array.length * 2));
        }
    }
}
