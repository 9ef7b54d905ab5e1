package dev.mynah.network.air.nas.security;

import java.util.Arrays;

/**
 * The CMAC mode of AES under one key, for messages of any number of bits. Schedule and subkeys are made once; an object has
 * one owner. NIST SP 800-38B, RFC 4493.
 */
final class AesCmac {

    private static final int REDUCTION = 0x87;

    private final Aes aes;
    private final byte[] wholeKey;
    private final byte[] partKey;

    /** @param key 16 octets */
    AesCmac(byte[] key) {
        aes = new Aes(key);
        byte[] zero = new byte[Aes.BLOCK];
        aes.encrypt(zero, 0);
        wholeKey = twice(zero);
        partKey = twice(wholeKey);
    }

    /** The code of 16 octets over the first {@code bits} bits of {@code message}. */
    byte[] of(byte[] message, int bits) {
        byte[] padded = room(bits);
        System.arraycopy(message, 0, padded, 0, (bits + 7) / 8);
        return Arrays.copyOfRange(padded, compute(padded, bits), padded.length);
    }

    /** Zeros for a message of so many bits and its padding: what {@link #compute} takes. */
    static byte[] room(int bits) {
        return new byte[Math.max(1, (bits + Aes.BLOCK * 8 - 1) / (Aes.BLOCK * 8)) * Aes.BLOCK];
    }

    /**
     * As {@link #of}, in place.
     *
     * @param padded the message from the start of its {@link #room}; it is overwritten
     * @return where in it the code stands
     */
    int compute(byte[] padded, int bits) {
        boolean whole = bits > 0 && bits % (Aes.BLOCK * 8) == 0;
        if (!whole) {
            int octet = bits / 8;
            int bit = 0x80 >> (bits % 8);
            padded[octet] = (byte) ((padded[octet] & -(bit << 1)) | bit);
        }
        int last = padded.length - Aes.BLOCK;
        add(whole ? wholeKey : partKey, 0, padded, last);
        aes.encrypt(padded, 0);
        for (int at = Aes.BLOCK; at <= last; at += Aes.BLOCK) {
            add(padded, at - Aes.BLOCK, padded, at);
            aes.encrypt(padded, at);
        }
        return last;
    }

    private static void add(byte[] block, int from, byte[] sum, int at) {
        for (int i = 0; i < Aes.BLOCK; i++) {
            sum[at + i] ^= block[from + i];
        }
    }

    /** Multiplies by x in GF(2^128). */
    private static byte[] twice(byte[] block) {
        byte[] doubled = new byte[Aes.BLOCK];
        int carry = 0;
        for (int i = Aes.BLOCK - 1; i >= 0; i--) {
            int shifted = (block[i] & 0xFF) << 1 | carry;
            doubled[i] = (byte) shifted;
            carry = shifted >> 8;
        }
        if (carry != 0) {
            doubled[Aes.BLOCK - 1] ^= (byte) REDUCTION;
        }
        return doubled;
    }
}
