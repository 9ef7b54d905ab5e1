package dev.mynah.modem.eap;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * The pseudo-random number generator of FIPS 186-2 with change notice 1, without reduction: SHA-1's compression of the key, padded
 * with zeros. RFC 4187 appendix A.
 */
final class FipsPrf {
    private static final int KEY = 20;
    private static final int BLOCK = 64;
    private static final int[] START = {0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0};
    private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(8 * KEY);

    private FipsPrf() {}

    /** So many octets, out of a key of 20. */
    static byte[] octets(byte[] key, int count) {
        ByteBuffer out = ByteBuffer.allocate((count + KEY - 1) / KEY * KEY);
        byte[] state = key;
        while (out.hasRemaining()) {
            byte[] next = compressed(Arrays.copyOf(state, BLOCK));
            out.put(next);
            state = sum(state, next);
        }
        return Arrays.copyOf(out.array(), count);
    }

    /** 1 + both, in 160 bits. */
    private static byte[] sum(byte[] one, byte[] other) {
        byte[] sum = new BigInteger(1, one)
                .add(new BigInteger(1, other))
                .add(BigInteger.ONE)
                .mod(MODULUS)
                .toByteArray();
        byte[] fixed = new byte[KEY];
        int length = Math.min(KEY, sum.length);
        System.arraycopy(sum, sum.length - length, fixed, KEY - length, length);
        return fixed;
    }

    /** FIPS 180-1 7, for one block. */
    private static byte[] compressed(byte[] block) {
        int[] w = new int[80];
        ByteBuffer.wrap(block).asIntBuffer().get(w, 0, 16);
        for (int t = 16; t < 80; t++) {
            w[t] = Integer.rotateLeft(w[t - 3] ^ w[t - 8] ^ w[t - 14] ^ w[t - 16], 1);
        }
        int a = START[0];
        int b = START[1];
        int c = START[2];
        int d = START[3];
        int e = START[4];
        for (int t = 0; t < 80; t++) {
            int next = Integer.rotateLeft(a, 5) + mixed(t, b, c, d) + e + w[t];
            e = d;
            d = c;
            c = Integer.rotateLeft(b, 30);
            b = a;
            a = next;
        }
        return ByteBuffer.allocate(KEY)
                .putInt(START[0] + a)
                .putInt(START[1] + b)
                .putInt(START[2] + c)
                .putInt(START[3] + d)
                .putInt(START[4] + e)
                .array();
    }

    private static int mixed(int t, int b, int c, int d) {
        return switch (t / 20) {
            case 0 -> ((b & c) | (~b & d)) + 0x5A827999;
            case 1 -> (b ^ c ^ d) + 0x6ED9EBA1;
            case 2 -> ((b & c) | (b & d) | (c & d)) + 0x8F1BBCDC;
            default -> (b ^ c ^ d) + 0xCA62C1D6;
        };
    }
}
