package dev.mynah.network.air.nas.security;

/**
 * AES with a key of 128 bits, one way, block by block. The key's schedule is made once. It is not the JRE's: to find a {@code
 * Cipher} there takes longer than all that a key of NAS is ever used for. FIPS 197.
 */
final class Aes {

    static final int BLOCK = 16;

    private static final int ROUNDS = 10;
    private static final int REDUCTION = 0x1B;

    // SubBytes, ShiftRows and MixColumns of one octet of a column, for each of its four places.
    private static final int[] FIRST = table(0);
    private static final int[] SECOND = table(8);
    private static final int[] THIRD = table(16);
    private static final int[] FOURTH = table(24);

    private final int[] schedule = new int[4 * (ROUNDS + 1)];

    /** @param key 16 octets */
    Aes(byte[] key) {
        for (int i = 0; i < BLOCK / Integer.BYTES; i++) {
            schedule[i] = word(key, i * Integer.BYTES);
        }
        int constant = 1;
        for (int i = 4; i < schedule.length; i++) {
            int word = schedule[i - 1];
            if (i % 4 == 0) {
                word = substituted(word << 8 | word >>> 24) ^ constant << 24;
                constant = Snow3gBoxes.mulX(constant, REDUCTION);
            }
            schedule[i] = schedule[i - 4] ^ word;
        }
    }

    /** Encrypts the block at {@code at} in place. */
    void encrypt(byte[] blocks, int at) {
        int[] key = schedule;
        int a = word(blocks, at) ^ key[0];
        int b = word(blocks, at + 4) ^ key[1];
        int c = word(blocks, at + 8) ^ key[2];
        int d = word(blocks, at + 12) ^ key[3];
        int round = 4;
        while (round < 4 * ROUNDS) {
            int e = column(a, b, c, d) ^ key[round];
            int f = column(b, c, d, a) ^ key[round + 1];
            int g = column(c, d, a, b) ^ key[round + 2];
            d = column(d, a, b, c) ^ key[round + 3];
            a = e;
            b = f;
            c = g;
            round += 4;
        }
        put(blocks, at, last(a, b, c, d) ^ key[round]);
        put(blocks, at + 4, last(b, c, d, a) ^ key[round + 1]);
        put(blocks, at + 8, last(c, d, a, b) ^ key[round + 2]);
        put(blocks, at + 12, last(d, a, b, c) ^ key[round + 3]);
    }

    private static int column(int a, int b, int c, int d) {
        return FIRST[a >>> 24] ^ SECOND[b >>> 16 & 0xFF] ^ THIRD[c >>> 8 & 0xFF] ^ FOURTH[d & 0xFF];
    }

    /** The last round has no MixColumns. */
    private static int last(int a, int b, int c, int d) {
        int[] box = Snow3gBoxes.SR;
        return box[a >>> 24] << 24 | box[b >>> 16 & 0xFF] << 16 | box[c >>> 8 & 0xFF] << 8 | box[d & 0xFF];
    }

    private static int substituted(int word) {
        return last(word, word, word, word);
    }

    /** The four octets at a place, most significant first. */
    static int word(byte[] octets, int at) {
        return octets[at] << 24
                | (octets[at + 1] & 0xFF) << 16
                | (octets[at + 2] & 0xFF) << 8
                | (octets[at + 3] & 0xFF);
    }

    static void put(byte[] octets, int at, int word) {
        octets[at] = (byte) (word >>> 24);
        octets[at + 1] = (byte) (word >>> 16);
        octets[at + 2] = (byte) (word >>> 8);
        octets[at + 3] = (byte) word;
    }

    private static int[] table(int place) {
        int[] table = new int[256];
        for (int i = 0; i < 256; i++) {
            int x = Snow3gBoxes.SR[i];
            int twice = Snow3gBoxes.mulX(x, REDUCTION);
            table[i] = Integer.rotateRight(twice << 24 | x << 16 | x << 8 | (twice ^ x), place);
        }
        return table;
    }
}
