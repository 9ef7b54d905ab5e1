package dev.mynah.network.air.nas.security;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;

/** What 5G-AKA makes of the responses of UMTS AKA, binding them to the serving network. TS 33.501 6.1.3.2. */
public final class Aka5g {

    /** Octets of RES* and HRES*. */
    public static final int LENGTH = 16;

    private static final int FC_RES_STAR = 0x6B;

    private Aka5g() {}

    /** RES* or, of XRES, XRES*. TS 33.501 A.4. */
    public static byte[] resStar(byte[] ck, byte[] ik, ServingNetworkName serving, byte[] rand, byte[] res) {
        byte[] derived = KeyDerivation.derive(Kausf.both(ck, ik), FC_RES_STAR, serving.octets(), rand, res);
        return low(derived);
    }

    /** HRES*, by which a serving network can check RES* without knowing XRES*. TS 33.501 A.5. */
    public static byte[] hresStar(byte[] rand, byte[] resStar) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(rand);
            return low(digest.digest(resStar));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JRE has SHA-256", e);
        }
    }

    private static byte[] low(byte[] derived) {
        return Arrays.copyOfRange(derived, derived.length - LENGTH, derived.length);
    }
}
