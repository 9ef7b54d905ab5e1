package dev.mynah.modem.mux;

/** The FCS: x^8 + x^2 + x + 1, low bits first, of ones and complemented. TS 27.010 5.2.1.6 and B.1. */
final class CheckSequence {
    private static final int POLYNOMIAL = 0xE0;
    private static final byte[] TABLE = table();

    private CheckSequence() {}

    private static byte[] table() {
        byte[] table = new byte[256];
        for (int octet = 0; octet < table.length; octet++) {
            int rest = octet;
            for (int bit = 0; bit < 8; bit++) {
                rest = (rest & 1) != 0 ? rest >> 1 ^ POLYNOMIAL : rest >> 1;
            }
            table[octet] = (byte) rest;
        }
        return table;
    }

    /** Of the octets from {@code from} to {@code to}. */
    static int of(byte[] octets, int from, int to) {
        int rest = 0xFF;
        for (int i = from; i < to; i++) {
            rest = TABLE[rest ^ (octets[i] & 0xFF)] & 0xFF;
        }
        return 0xFF - rest;
    }
}
