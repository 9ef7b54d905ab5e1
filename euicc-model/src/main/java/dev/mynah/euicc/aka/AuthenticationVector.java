package dev.mynah.euicc.aka;

import java.util.HexFormat;

/**
 * A quintet: what the authentication centre computes for one authentication (TS 33.102 6.3.2).
 *
 * @param rand the challenge, 16 octets
 * @param xres the response the right card gives, 8 octets
 * @param ck cipher key, 16 octets
 * @param ik integrity key, 16 octets
 * @param autn the network's proof
 */
public record AuthenticationVector(byte[] rand, byte[] xres, byte[] ck, byte[] ik, Autn autn) {

    /** Shows RAND and AUTN, which go over the air, and none of the rest. */
    @Override
    public String toString() {
        return "AuthenticationVector[rand=" + HexFormat.of().formatHex(rand) + ", " + autn + "]";
    }
}
