package dev.mynah.network.air.nas.security;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The CMAC mode of AES, for messages of any number of bits. NIST SP 800-38B, RFC 4493. */
final class AesCmac {

    private static final int BLOCK = 16;
    private static final int REDUCTION = 0x87;

    private AesCmac() {}

    /** The code of 16 octets over the first {@code bits} bits of {@code message}. */
    static byte[] of(byte[] key, byte[] message, int bits) {
        byte[] subkey = twice(chain(key, new byte[BLOCK]));
        boolean whole = bits > 0 && bits % (BLOCK * 8) == 0;
        int blocks = Math.max(1, (bits + BLOCK * 8 - 1) / (BLOCK * 8));
        byte[] padded = Arrays.copyOf(Arrays.copyOf(message, (bits + 7) / 8), blocks * BLOCK);
        if (!whole) {
            subkey = twice(subkey);
            int octet = bits / 8;
            int bit = 0x80 >> (bits % 8);
            padded[octet] = (byte) ((padded[octet] & -(bit << 1)) | bit);
        }
        for (int i = 0; i < BLOCK; i++) {
            padded[padded.length - BLOCK + i] ^= subkey[i];
        }
        byte[] chained = chain(key, padded);
        return Arrays.copyOfRange(chained, chained.length - BLOCK, chained.length);
    }

    /** Multiplies by x in GF(2^128). */
    private static byte[] twice(byte[] block) {
        byte[] doubled = new byte[BLOCK];
        int carry = 0;
        for (int i = BLOCK - 1; i >= 0; i--) {
            int shifted = (block[i] & 0xFF) << 1 | carry;
            doubled[i] = (byte) shifted;
            carry = shifted >> 8;
        }
        if (carry != 0) {
            doubled[BLOCK - 1] ^= (byte) REDUCTION;
        }
        return doubled;
    }

    /** CBC from a zero vector; the last block is the CBC-MAC that CMAC builds on. */
    private static byte[] chain(byte[] key, byte[] blocks) {
        try {
            var cipher = Cipher.getInstance("AES/CBC/NoPadding");
            cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new IvParameterSpec(new byte[BLOCK]));
            return cipher.doFinal(blocks);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JRE has AES in CBC mode", e);
        }
    }
}
