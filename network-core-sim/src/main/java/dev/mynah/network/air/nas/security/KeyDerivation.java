package dev.mynah.network.air.nas.security;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key derivation function of 3GPP: HMAC-SHA-256 over FC and the parameters with their lengths. TS 33.220 B.2. */
final class KeyDerivation {

    private static final String HMAC = "HmacSHA256";

    private KeyDerivation() {}

    /** Derives 32 octets. */
    static byte[] derive(byte[] key, int fc, byte[]... parameters) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            mac.update((byte) fc);
            for (byte[] parameter : parameters) {
                mac.update(parameter);
                mac.update((byte) (parameter.length >> 8));
                mac.update((byte) parameter.length);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JRE has " + HMAC, e);
        }
    }
}
