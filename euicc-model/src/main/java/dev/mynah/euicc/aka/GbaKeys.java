package dev.mynah.euicc.aka;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The keys of the Generic Bootstrapping Architecture with the card in it, GBA_U (TS 33.220 5.3 and annex B). */
public final class GbaKeys {

    private static final int MAC = 8;

    private GbaKeys() {}

    /**
     * MAC XOR the first 64 bits of SHA-1 of IK: from the MAC of an authentication centre to the one a bootstrapping server sends,
     * and back (TS 33.220 5.3.2).
     */
    public static byte[] unmask(byte[] mac, byte[] ik) {
        byte[] digest = sha1(ik);
        byte[] unmasked = new byte[MAC];
        for (int i = 0; i < MAC; i++) {
            unmasked[i] = (byte) (mac[i] ^ digest[i]);
        }
        return unmasked;
    }

    /** Ks: CK and IK, one after the other (TS 33.220 5.3.2). */
    public static byte[] ks(byte[] ck, byte[] ik) {
        return ByteBuffer.allocate(ck.length + ik.length).put(ck).put(ik).array();
    }

    /** Ks_ext_NAF, which the terminal gets (TS 33.220 B.3). */
    public static byte[] external(byte[] ks, byte[] rand, byte[] impi, byte[] nafId) {
        return derive(ks, "gba-me", rand, impi, nafId);
    }

    /** Ks_int_NAF, which stays on the card (TS 33.220 B.3). */
    public static byte[] internal(byte[] ks, byte[] rand, byte[] impi, byte[] nafId) {
        return derive(ks, "gba-u", rand, impi, nafId);
    }

    private static byte[] derive(byte[] ks, String use, byte[] rand, byte[] impi, byte[] nafId) {
        byte[] first = use.getBytes(StandardCharsets.US_ASCII);
        int length = 1 + first.length + rand.length + impi.length + nafId.length + 8;
        ByteBuffer s = ByteBuffer.allocate(length).put((byte) 0x01);
        for (byte[] parameter : new byte[][] {first, rand, impi, nafId}) {
            s.put(parameter).putShort((short) parameter.length);
        }
        try {
            Mac hmac = Mac.getInstance("HmacSHA256");
            hmac.init(new SecretKeySpec(ks, "HmacSHA256"));
            return hmac.doFinal(s.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HmacSHA256", e);
        }
    }

    private static byte[] sha1(byte[] octets) {
        try {
            return MessageDigest.getInstance("SHA-1").digest(octets);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no SHA-1", e);
        }
    }
}
