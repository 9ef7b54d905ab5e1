package dev.mynah.euicc.apdu;

import java.util.Arrays;

/** A response APDU: data, perhaps none, and a status word. */
public final class ResponseApdu {

    private final byte[] bytes;

    private ResponseApdu(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A response without data. */
    public static ResponseApdu of(StatusWord status) {
        return of(new byte[0], 0, 0, status);
    }

    /** Data and {@code 9000}. */
    public static ResponseApdu of(byte[] data) {
        return of(data, 0, data.length, StatusWord.OK);
    }

    public static ResponseApdu of(byte[] data, StatusWord status) {
        return of(data, 0, data.length, status);
    }

    /** Part of an array, which is copied, and a status word. */
    public static ResponseApdu of(byte[] data, int from, int length, StatusWord status) {
        byte[] bytes = new byte[length + 2];
        System.arraycopy(data, from, bytes, 0, length);
        bytes[length] = (byte) status.sw1();
        bytes[length + 1] = (byte) status.sw2();
        return new ResponseApdu(bytes);
    }

    /** The same data with another status word. */
    public ResponseApdu with(StatusWord status) {
        return of(bytes, 0, bytes.length - 2, status);
    }

    public StatusWord status() {
        return new StatusWord(sw());
    }

    /** The status word as a number, {@code 0x9000} and so on. */
    public int sw() {
        return (bytes[bytes.length - 2] & 0xFF) << 8 | (bytes[bytes.length - 1] & 0xFF);
    }

    public int dataLength() {
        return bytes.length - 2;
    }

    /** The data, copied. */
    public byte[] data() {
        return Arrays.copyOf(bytes, bytes.length - 2);
    }

    /** Data and status word as they go out; not copied, so the last one to ask owns it. */
    public byte[] bytes() {
        return bytes;
    }

    /** Length and status only: data may hold a key. */
    @Override
    public String toString() {
        return dataLength() + " bytes, " + status();
    }
}
