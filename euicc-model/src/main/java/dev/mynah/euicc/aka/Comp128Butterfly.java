package dev.mynah.euicc.aka;

/** Version 1 of COMP128: eight rounds, each five levels of a butterfly of table look-ups and then a permutation of bits. */
final class Comp128Butterfly {

    private static final int ROUNDS = 8;
    private static final byte[][] LEVELS = Comp128Tables.levels();

    private Comp128Butterfly() {}

    static GsmResponse respond(byte[] ki, byte[] rand) {
        byte[] x = new byte[32];
        System.arraycopy(rand, 0, x, 16, 16);
        for (int round = 0; round < ROUNDS; round++) {
            System.arraycopy(ki, 0, x, 0, 16);
            compress(x);
            if (round < ROUNDS - 1) {
                permute(x);
            }
        }
        return result(x);
    }

    /** Level n looks up pairs that are 2^(4-n) apart, and gives 8 - n bits each; the last leaves 4 bits an octet. */
    private static void compress(byte[] x) {
        for (int level = 0; level < LEVELS.length; level++) {
            int distance = 1 << (4 - level);
            int mask = (1 << (9 - level)) - 1;
            byte[] table = LEVELS[level];
            for (int block = 0; block < 32; block += 2 * distance) {
                for (int i = block; i < block + distance; i++) {
                    int a = x[i] & 0xFF;
                    int b = x[i + distance] & 0xFF;
                    x[i] = table[(a + 2 * b) & mask];
                    x[i + distance] = table[(2 * a + b) & mask];
                }
            }
        }
    }

    /** The 128 bits, 4 of each octet, go 17 places apart into the second half. */
    private static void permute(byte[] x) {
        byte[] bits = new byte[128];
        for (int i = 0; i < bits.length; i++) {
            bits[i] = (byte) (x[i / 4] >> (3 - i % 4) & 1);
        }
        for (int i = 0; i < 16; i++) {
            int octet = 0;
            for (int j = 0; j < 8; j++) {
                octet |= bits[(8 * i + j) * 17 % 128] << (7 - j);
            }
            x[16 + i] = (byte) octet;
        }
    }

    /** SRES is the first 8 nibbles, Kc the last 54 bits followed by zeros. */
    private static GsmResponse result(byte[] x) {
        byte[] sres = new byte[4];
        for (int i = 0; i < 4; i++) {
            sres[i] = (byte) (x[2 * i] << 4 | x[2 * i + 1]);
        }
        byte[] kc = new byte[8];
        for (int i = 0; i < 6; i++) {
            kc[i] = (byte) (x[2 * i + 18] << 6 | x[2 * i + 19] << 2 | x[2 * i + 20] >> 2);
        }
        kc[6] = (byte) (x[30] << 6 | x[31] << 2);
        return new GsmResponse(sres, kc);
    }
}
