package dev.mynah.modem.ppp;

/** The frame check sequence of 16 bits. RFC 1662 C.2. */
final class Fcs16 {
    static final int INITIAL = 0xFFFF;
    /** What the sum over a frame and its check sequence is. */
    static final int GOOD = 0xF0B8;

    private static final int POLYNOMIAL = 0x8408;
    private static final int[] TABLE = new int[256];

    static {
        for (int octet = 0; octet < TABLE.length; octet++) {
            int value = octet;
            for (int bit = 0; bit < 8; bit++) {
                value = (value & 1) != 0 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
            }
            TABLE[octet] = value;
        }
    }

    private Fcs16() {}

    static int add(int sum, int octet) {
        return (sum >>> 8) ^ TABLE[(sum ^ octet) & 0xFF];
    }
}
