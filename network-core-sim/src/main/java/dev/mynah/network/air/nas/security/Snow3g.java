package dev.mynah.network.air.nas.security;

import java.nio.ByteBuffer;

/** The SNOW 3G keystream generator, 32 bits at a time. ETSI/SAGE specification of UEA2 and UIA2, document 2. */
final class Snow3g {

    private static final int ALPHA = 0xA9;
    private static final int STAGES = 16;
    private static final int ROUNDS = 32;

    private static final int[] MUL_ALPHA = powers(23, 245, 48, 239);
    private static final int[] DIV_ALPHA = powers(16, 39, 6, 64);
    private static final int[] S1 = mixed(Snow3gBoxes.SR, 0x1B);
    private static final int[] S2 = mixed(Snow3gBoxes.SQ, 0x69);

    private final int[] stage = new int[STAGES];
    private int first;
    private int r1;
    private int r2;
    private int r3;

    /**
     * Sets the generator up.
     *
     * @param key 16 octets
     * @param iv IV0 to IV3
     */
    Snow3g(byte[] key, int... iv) {
        ByteBuffer words = ByteBuffer.wrap(key);
        int k3 = words.getInt();
        int k2 = words.getInt();
        int k1 = words.getInt();
        int k0 = words.getInt();
        int[] start = {
            ~k0, ~k1, ~k2, ~k3, k0, k1, k2, k3, ~k0, ~k1 ^ iv[3], ~k2 ^ iv[2], ~k3, k0 ^ iv[1], k1, k2, k3 ^ iv[0]
        };
        System.arraycopy(start, 0, stage, 0, STAGES);
        for (int i = 0; i < ROUNDS; i++) {
            shift(clockFsm());
        }
        clockFsm();
        shift(0);
    }

    /** The next word of the keystream. */
    int next() {
        int word = clockFsm() ^ s(0);
        shift(0);
        return word;
    }

    private int s(int i) {
        return stage[(first + i) % STAGES];
    }

    private int clockFsm() {
        int out = (s(15) + r1) ^ r2;
        int next = r2 + (r3 ^ s(5));
        r3 = substitute(S2, r2);
        r2 = substitute(S1, r1);
        r1 = next;
        return out;
    }

    private void shift(int fed) {
        int s0 = s(0);
        int s11 = s(11);
        int entering = (s0 << 8) ^ MUL_ALPHA[s0 >>> 24] ^ s(2) ^ (s11 >>> 8) ^ DIV_ALPHA[s11 & 0xFF] ^ fed;
        stage[first] = entering;
        first = (first + 1) % STAGES;
    }

    /** The MixColumn of AES over the S-box: one table, turned by an octet for each of the four. */
    private static int substitute(int[] table, int word) {
        return table[word >>> 24]
                ^ Integer.rotateRight(table[word >>> 16 & 0xFF], 8)
                ^ Integer.rotateRight(table[word >>> 8 & 0xFF], 16)
                ^ Integer.rotateRight(table[word & 0xFF], 24);
    }

    private static int[] mixed(int[] box, int reduction) {
        int[] table = new int[256];
        for (int i = 0; i < 256; i++) {
            int x = box[i];
            int twice = Snow3gBoxes.mulX(x, reduction);
            table[i] = (twice << 24) | ((twice ^ x) << 16) | (x << 8) | x;
        }
        return table;
    }

    private static int[] powers(int... exponents) {
        int[] table = new int[256];
        for (int i = 0; i < 256; i++) {
            for (int exponent : exponents) {
                table[i] = table[i] << 8 | mulXPow(i, exponent);
            }
        }
        return table;
    }

    private static int mulXPow(int value, int exponent) {
        int power = value;
        for (int i = 0; i < exponent; i++) {
            power = Snow3gBoxes.mulX(power, ALPHA);
        }
        return power;
    }
}
