package dev.mynah.modem.sim;

import java.util.Arrays;

/** The commands a modem sends, as octets. TS 102 221 10.1. */
final class Apdu {
    private Apdu() {}

    /** Without data; {@code le} 0 asks for as much as there is. */
    static byte[] of(int cla, int ins, int p1, int p2, int le) {
        return new byte[] {(byte) cla, (byte) ins, (byte) p1, (byte) p2, (byte) le};
    }

    /** With data, no answer wanted; without any, four octets. */
    static byte[] of(int cla, int ins, int p1, int p2, byte[] data) {
        if (data.length == 0) {
            return new byte[] {(byte) cla, (byte) ins, (byte) p1, (byte) p2};
        }
        byte[] command = Arrays.copyOf(of(cla, ins, p1, p2, data.length), 5 + data.length);
        System.arraycopy(data, 0, command, 5, data.length);
        return command;
    }

    /** With data, and all of the answer wanted. */
    static byte[] withAnswer(int cla, int ins, int p1, int p2, byte[] data) {
        byte[] command = of(cla, ins, p1, p2, data);
        return Arrays.copyOf(command, command.length + 1);
    }

    static byte[] select(int p1, int p2, byte[] data) {
        return withAnswer(0x00, 0xA4, p1, p2, data);
    }

    static byte[] readBinary(int offset, int length) {
        return of(0x00, 0xB0, offset >> 8 & 0x7F, offset, length);
    }

    static byte[] readRecord(int number, int length) {
        return of(0x00, 0xB2, number, 0x04, length);
    }

    static byte[] updateBinary(int offset, byte[] data) {
        return of(0x00, 0xD6, offset >> 8 & 0x7F, offset, data);
    }

    static byte[] updateRecord(int number, byte[] data) {
        return of(0x00, 0xDC, number, 0x04, data);
    }

    /** INCREASE of the file that is selected. TS 102 221 11.1.8. */
    static byte[] increase(byte[] number) {
        return withAnswer(0x80, 0x32, 0x00, 0x00, number);
    }

    /** STATUS that says nothing and wants nothing but the status word. */
    static byte[] status() {
        return of(0x80, 0xF2, 0x00, 0x0C, new byte[0]);
    }
}
