package dev.mynah.euicc.cat.object;

/** Lengths of toolkit objects as bytes (TS 101 220 7.1.2). */
final class Lengths {

    private Lengths() {}

    static int size(int length) {
        return length < 0x80 ? 1 : length < 0x100 ? 2 : length < 0x10000 ? 3 : 4;
    }

    static int write(int length, byte[] to, int at) {
        int size = size(length);
        int next = at;
        if (size > 1) {
            to[next++] = (byte) (0x80 | (size - 1));
        }
        for (int shift = 8 * (Math.max(size, 2) - 2); shift >= 0; shift -= 8) {
            to[next++] = (byte) (length >> shift);
        }
        return next;
    }
}
