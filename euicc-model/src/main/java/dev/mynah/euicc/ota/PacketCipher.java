package dev.mynah.euicc.ota;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The ciphers of packets (TS 102 225 5.1.2): triple DES in outer CBC mode and AES in CBC mode, both from zeros. */
final class PacketCipher {

    // The lower four bits of KIc and, for the checksum, of KID.
    private static final int IMPLICIT = 0x0;
    private static final int AES = 0x2;
    private static final int TWO_KEYS = 0x5;
    private static final int THREE_KEYS = 0x9;
    private static final int AES_KEY = 0x88;

    private final String transformation;
    private final SecretKeySpec key;
    private final int block;

    private PacketCipher(String algorithm, byte[] key, int block) {
        this.transformation = algorithm + "/CBC/NoPadding";
        this.key = new SecretKeySpec(key, algorithm);
        this.block = block;
    }

    /** The cipher that KIc names with a key; empty when they don't fit each other. */
    static Optional<PacketCipher> of(int kic, OtaKey key) {
        boolean aes = aes(key);
        byte[] value = key.value();
        int algorithm = kic & 0x0F;
        if (aes && (algorithm == AES || algorithm == IMPLICIT) && (value.length == 16 || value.length == 32)) {
            return Optional.of(new PacketCipher("AES", value, 16));
        }
        if (!aes && tripleDes(algorithm, value)) {
            byte[] threeKeys = Arrays.copyOf(value, 24);
            if (value.length == 16) {
                System.arraycopy(value, 0, threeKeys, 16, 8);
            }
            return Optional.of(new PacketCipher("DESede", threeKeys, 8));
        }
        return Optional.empty();
    }

    static boolean aes(OtaKey key) {
        return key.type() == AES_KEY;
    }

    private static boolean tripleDes(int algorithm, byte[] value) {
        return switch (value.length) {
            case 16 -> algorithm == TWO_KEYS || algorithm == IMPLICIT;
            case 24 -> algorithm == THREE_KEYS || algorithm == IMPLICIT;
            default -> false;
        };
    }

    int block() {
        return block;
    }

    byte[] encipher(byte[] blocks) {
        return run(Cipher.ENCRYPT_MODE, blocks);
    }

    /** Empty when there is part of a block. */
    Optional<byte[]> decipher(byte[] octets) {
        return octets.length % block != 0 ? Optional.empty() : Optional.of(run(Cipher.DECRYPT_MODE, octets));
    }

    private byte[] run(int mode, byte[] blocks) {
        try {
            Cipher cipher = Cipher.getInstance(transformation);
            cipher.init(mode, key, new IvParameterSpec(new byte[block]));
            return cipher.doFinal(blocks);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no " + transformation, e);
        }
    }
}
