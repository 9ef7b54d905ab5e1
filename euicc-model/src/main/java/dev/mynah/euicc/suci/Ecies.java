package dev.mynah.euicc.suci;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The Elliptic Curve Integrated Encryption Scheme of SUCI (TS 33.501 C.3). The scheme output is the ephemeral public key, the
 * ciphertext, as long as the plaintext, and a MAC tag of 8 octets.
 */
public final class Ecies {

    private static final int AES_KEY = 16;
    private static final int COUNTER_BLOCK = 16;
    private static final int MAC_KEY = 32;
    private static final int MAC_TAG = 8;

    private final KeyAgreement agreement;

    private Ecies(KeyAgreement agreement) {
        this.agreement = agreement;
    }

    /** Profile A or B. */
    public static Ecies of(ProtectionScheme scheme) {
        return new Ecies(KeyAgreement.of(scheme));
    }

    /**
     * Conceals something from everybody but the home network; empty when its public key is none of this profile.
     *
     * @param random where the ephemeral key comes from
     */
    public Optional<byte[]> conceal(byte[] plaintext, byte[] homeNetworkPublicKey, RandomGenerator random) {
        return conceal(plaintext, homeNetworkPublicKey, agreement.generate(random));
    }

    Optional<byte[]> conceal(byte[] plaintext, byte[] homeNetworkPublicKey, byte[] ephemeralPrivateKey) {
        byte[] ephemeral = agreement.publicKey(ephemeralPrivateKey);
        return agreement.agree(ephemeralPrivateKey, homeNetworkPublicKey).map(shared -> {
            byte[] keys = derive(shared, ephemeral);
            byte[] ciphertext = counterMode(keys, plaintext);
            return ByteBuffer.allocate(ephemeral.length + ciphertext.length + MAC_TAG)
                    .put(ephemeral)
                    .put(ciphertext)
                    .put(tag(keys, ciphertext))
                    .array();
        });
    }

    /** What was concealed, for the home network; empty when the output isn't one, or has been changed. */
    public Optional<byte[]> reveal(byte[] schemeOutput, byte[] homeNetworkPrivateKey) {
        int from = agreement.publicLength();
        int to = schemeOutput.length - MAC_TAG;
        if (to < from) {
            return Optional.empty();
        }
        byte[] ephemeral = Arrays.copyOf(schemeOutput, from);
        byte[] ciphertext = Arrays.copyOfRange(schemeOutput, from, to);
        byte[] claimed = Arrays.copyOfRange(schemeOutput, to, schemeOutput.length);
        return agreement
                .agree(homeNetworkPrivateKey, ephemeral)
                .map(shared -> derive(shared, ephemeral))
                .filter(keys -> MessageDigest.isEqual(claimed, tag(keys, ciphertext)))
                .map(keys -> counterMode(keys, ciphertext));
    }

    /** The key derivation of ANSI X9.63 with SHA-256: key and counter block of AES, and the MAC's key. */
    private static byte[] derive(byte[] shared, byte[] ephemeralPublicKey) {
        ByteBuffer keys = ByteBuffer.allocate(AES_KEY + COUNTER_BLOCK + MAC_KEY);
        for (int counter = 1; keys.hasRemaining(); counter++) {
            MessageDigest digest = sha256();
            digest.update(shared);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(counter).array());
            keys.put(digest.digest(ephemeralPublicKey));
        }
        return keys.array();
    }

    private static byte[] counterMode(byte[] keys, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    new SecretKeySpec(keys, 0, AES_KEY, "AES"),
                    new IvParameterSpec(keys, AES_KEY, COUNTER_BLOCK));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no AES/CTR", e);
        }
    }

    private static byte[] tag(byte[] keys, byte[] ciphertext) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys, AES_KEY + COUNTER_BLOCK, MAC_KEY, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal(ciphertext), MAC_TAG);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
