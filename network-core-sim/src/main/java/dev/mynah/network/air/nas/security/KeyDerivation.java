package dev.mynah.network.air.nas.security;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** The key derivation function of 3GPP: HMAC-SHA-256 over FC and the parameters with their lengths. TS 33.220 B.2. */
final class KeyDerivation {

    /** Looked for once: each derivation hashes with a copy. */
    private static final MessageDigest SHA_256 = sha256();

    private static final int BLOCK = 64;
    private static final int INNER = 0x36;
    private static final int OUTER = 0x5C;

    private KeyDerivation() {}

    /**
     * Derives 32 octets. HMAC is written out (RFC 2104 2): a {@code Mac} of the JRE takes as long to find as eight derivations
     * take.
     *
     * @param key of a block, 64 octets, at the most
     */
    static byte[] derive(byte[] key, int fc, byte[]... parameters) {
        MessageDigest hash = copy();
        hash.update(padded(key, INNER));
        hash.update((byte) fc);
        for (byte[] parameter : parameters) {
            hash.update(parameter);
            hash.update((byte) (parameter.length >> 8));
            hash.update((byte) parameter.length);
        }
        byte[] inner = hash.digest();
        hash.update(padded(key, OUTER));
        return hash.digest(inner);
    }

    private static byte[] padded(byte[] key, int pad) {
        byte[] block = Arrays.copyOf(key, BLOCK);
        for (int i = 0; i < BLOCK; i++) {
            block[i] ^= (byte) pad;
        }
        return block;
    }

    private static MessageDigest copy() {
        try {
            return (MessageDigest) SHA_256.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("the JRE's SHA-256 can be copied", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JRE has SHA-256", e);
        }
    }
}
