package dev.mynah.euicc.rsp;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-CMAC (RFC 4493): the last block of one CBC encryption. */
public final class AesCmac {

    private static final int BLOCK = 16;
    private static final int PADDING_BEGIN = 0x80;
    private static final int REDUCTION = 0x87;

    private final SecretKeySpec key;
    private final byte[] whenWhole;
    private final byte[] whenPadded;

    /** The function with a key of 16, 24 or 32 bytes. */
    public AesCmac(byte[] key) {
        this.key = new SecretKeySpec(key, "AES");
        this.whenWhole = doubled(encrypt(new byte[BLOCK]));
        this.whenPadded = doubled(whenWhole);
    }

    /** All 16 bytes. */
    public byte[] of(byte[] message) {
        int blocks = Math.max(1, (message.length + BLOCK - 1) / BLOCK);
        byte[] padded = Arrays.copyOf(message, blocks * BLOCK);
        boolean whole = message.length == padded.length;
        if (!whole) {
            padded[message.length] = (byte) PADDING_BEGIN;
        }
        byte[] mask = whole ? whenWhole : whenPadded;
        for (int i = 0; i < BLOCK; i++) {
            padded[padded.length - BLOCK + i] ^= mask[i];
        }
        byte[] encrypted = encrypt(padded);
        return Arrays.copyOfRange(encrypted, encrypted.length - BLOCK, encrypted.length);
    }

    private byte[] encrypt(byte[] blocks) {
        try {
            Cipher cbc = Cipher.getInstance("AES/CBC/NoPadding");
            cbc.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(new byte[BLOCK]));
            return cbc.doFinal(blocks);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES", e);
        }
    }

    private static byte[] doubled(byte[] block) {
        byte[] twice = new byte[BLOCK];
        for (int i = 0; i < BLOCK; i++) {
            int carry = i + 1 < BLOCK ? (block[i + 1] & 0xFF) >> 7 : 0;
            twice[i] = (byte) (block[i] << 1 | carry);
        }
        twice[BLOCK - 1] ^= (byte) (block[0] < 0 ? REDUCTION : 0);
        return twice;
    }
}
