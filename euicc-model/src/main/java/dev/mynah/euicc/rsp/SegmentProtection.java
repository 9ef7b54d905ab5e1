package dev.mynah.euicc.rsp;

import dev.mynah.euicc.tlv.Tlv;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * One direction of the BSP protocol, at either end (SGP.22 2.6.4.3, 2.6.4.4). Segments are chained: they have to be opened in the
 * order in which they were protected, and after one that doesn't open no other does.
 *
 * <p>A segment is {@code tag length payload mac}. Tags 86 and 87 are encrypted with AES-CBC under an initial vector made from the
 * number of the segment; 88 is in clear, and counts too. The MAC is the first half of an AES-CMAC over the previous one, tag,
 * length and payload.
 */
public final class SegmentProtection {

    /** Encrypted: a part of the profile. */
    public static final int PROFILE = 0x86;

    /** Encrypted: a command. */
    public static final int COMMAND = 0x87;

    /** In clear: metadata. */
    public static final int METADATA = 0x88;

    private static final int BLOCK = 16;
    private static final int MAC_BYTES = 8;
    private static final byte PADDING_BEGIN = (byte) 0x80;

    private final SecretKeySpec encryption;
    private final AesCmac mac;
    private byte[] chaining;
    private int counter = 1;

    /** Begins with these keys and segment number 1. */
    public SegmentProtection(BspKeys keys) {
        this.encryption = new SecretKeySpec(keys.encryption(), "AES");
        this.mac = new AesCmac(keys.mac());
        this.chaining = keys.chaining();
    }

    /** Makes the next segment. */
    public Tlv protect(int tag, byte[] plain) {
        byte[] payload = encrypted(tag) ? aes(Cipher.ENCRYPT_MODE, padded(plain)) : plain;
        byte[] full = chain(tag, payload);
        counter++;
        byte[] value = Arrays.copyOf(payload, payload.length + MAC_BYTES);
        System.arraycopy(full, 0, value, payload.length, MAC_BYTES);
        return Tlv.of(tag, value);
    }

    /** Opens the next segment; empty when it is not what was protected. */
    public Optional<byte[]> open(int tag, byte[] value) {
        if (value.length < MAC_BYTES) {
            return Optional.empty();
        }
        byte[] payload = Arrays.copyOf(value, value.length - MAC_BYTES);
        byte[] expected = Arrays.copyOf(chain(tag, payload), MAC_BYTES);
        if (!MessageDigest.isEqual(expected, Arrays.copyOfRange(value, payload.length, value.length))) {
            return Optional.empty();
        }
        if (!encrypted(tag)) {
            counter++;
            return Optional.of(payload);
        }
        if (payload.length == 0 || payload.length % BLOCK != 0) {
            return Optional.empty();
        }
        byte[] plain = aes(Cipher.DECRYPT_MODE, payload);
        counter++;
        return unpadded(plain);
    }

    private static boolean encrypted(int tag) {
        return tag != METADATA;
    }

    private byte[] chain(int tag, byte[] payload) {
        ByteArrayOutputStream message = new ByteArrayOutputStream(payload.length + 2 * BLOCK);
        message.writeBytes(chaining);
        // The header as it is sent: the length counts the MAC.
        byte[] segment =
                Tlv.of(tag, Arrays.copyOf(payload, payload.length + MAC_BYTES)).toBytes();
        message.write(segment, 0, segment.length - MAC_BYTES);
        chaining = mac.of(message.toByteArray());
        return chaining;
    }

    private byte[] aes(int direction, byte[] blocks) {
        try {
            Cipher ecb = Cipher.getInstance("AES/ECB/NoPadding");
            ecb.init(Cipher.ENCRYPT_MODE, encryption);
            byte[] vector = ecb.doFinal(
                    ByteBuffer.allocate(BLOCK).putInt(BLOCK - 4, counter).array());
            Cipher cbc = Cipher.getInstance("AES/CBC/NoPadding");
            cbc.init(direction, encryption, new IvParameterSpec(vector));
            return cbc.doFinal(blocks);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has AES", e);
        }
    }

    private static byte[] padded(byte[] plain) {
        byte[] padded = Arrays.copyOf(plain, (plain.length / BLOCK + 1) * BLOCK);
        padded[plain.length] = PADDING_BEGIN;
        return padded;
    }

    private static Optional<byte[]> unpadded(byte[] padded) {
        int end = padded.length - 1;
        while (end > 0 && padded[end] == 0) {
            end--;
        }
        return padded[end] == PADDING_BEGIN ? Optional.of(Arrays.copyOf(padded, end)) : Optional.empty();
    }
}
