package dev.mynah.euicc.aka;

/**
 * Versions 2 and 3 of COMP128: eight rounds, each five levels of a network of table look-ups and then a permutation of bits. Ki and
 * RAND go in with their last octet first.
 */
final class Comp128Mixer {

    private static final int LENGTH = 16;
    private static final int ROUNDS = 8;
    private static final int LEVELS = 5;
    private static final byte[] OUTER = Comp128Tables.outer();
    private static final byte[] INNER = Comp128Tables.inner();

    private Comp128Mixer() {}

    static GsmResponse respond(byte[] ki, byte[] rand) {
        byte[] key = new byte[LENGTH];
        byte[] block = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            block[i] = rand[LENGTH - 1 - i];
            key[i] = (byte) (ki[LENGTH - 1 - i] ^ block[i]);
        }
        for (int round = 0; round < ROUNDS; round++) {
            block = mix(block, key);
        }
        byte[] sres = new byte[4];
        byte[] kc = new byte[8];
        for (int i = 0; i < 4; i++) {
            sres[i] = block[LENGTH - 1 - i];
        }
        for (int i = 0; i < 8; i++) {
            kc[i] = block[7 - i];
        }
        return new GsmResponse(sres, kc);
    }

    private static byte[] mix(byte[] block, byte[] key) {
        byte[] x = new byte[2 * LENGTH];
        System.arraycopy(block, 0, x, 0, LENGTH);
        System.arraycopy(key, 0, x, LENGTH, LENGTH);
        for (int level = 0; level < LEVELS; level++) {
            x = mix(x, 1 << level);
        }
        return permute(x);
    }

    /** Puts groups of octets in turns: one looked up from both halves, one looked up from that and the second half. */
    private static byte[] mix(byte[] x, int group) {
        byte[] next = new byte[2 * LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            int at = i / group * 2 * group + i % group;
            byte second = x[LENGTH + i];
            next[at] = lookUp(second, x[i]);
            next[at + group] = lookUp(next[at], second);
        }
        return next;
    }

    private static byte lookUp(byte inner, byte plus) {
        return OUTER[(INNER[inner & 0xFF] ^ plus) & 0xFF];
    }

    /** Takes every 19th of the 256 bits, counted from the lowest of the first octet. */
    private static byte[] permute(byte[] x) {
        byte[] out = new byte[LENGTH];
        for (int i = 0; i < 8 * LENGTH; i++) {
            int from = (19 * i + 19) % 256;
            out[i / 8] |= (byte) ((x[from / 8] >> from % 8 & 1) << i % 8);
        }
        return out;
    }
}
