package dev.mynah.modem.eap;

import dev.mynah.modem.Eap;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What comes of identity, IK and CK. RFC 4187 7. */
final class AkaKeys {
    static final int MAC = 16;

    private static final int ENCRYPTION = 16;
    private static final int AUTHENTICATION = 16;
    private static final int MASTER = 64;

    private final byte[] authentication;
    private final Eap.Keys keys;

    private AkaKeys(byte[] material) {
        int at = ENCRYPTION;
        this.authentication = Arrays.copyOfRange(material, at, at + AUTHENTICATION);
        at += AUTHENTICATION;
        this.keys = new Eap.Keys(
                Arrays.copyOfRange(material, at, at + MASTER),
                Arrays.copyOfRange(material, at + MASTER, at + 2 * MASTER));
    }

    static AkaKeys of(String identity, byte[] ik, byte[] ck) {
        MessageDigest sha = sha1();
        sha.update(identity.getBytes(StandardCharsets.UTF_8));
        sha.update(ik);
        sha.update(ck);
        return ofMaster(sha.digest());
    }

    /** Out of MK, the key of all keys. */
    static AkaKeys ofMaster(byte[] key) {
        return new AkaKeys(FipsPrf.octets(key, ENCRYPTION + AUTHENTICATION + 2 * MASTER));
    }

    Eap.Keys keys() {
        return keys;
    }

    /** AT_MAC of a packet whose own is zero. RFC 4187 10.15. */
    byte[] mac(byte[] packet) {
        try {
            Mac hmac = Mac.getInstance("HmacSHA1");
            hmac.init(new SecretKeySpec(authentication, "HmacSHA1"));
            return Arrays.copyOf(hmac.doFinal(packet), MAC);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
