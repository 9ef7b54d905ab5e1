package dev.mynah.network.hlr;

import dev.mynah.network.air.nas.security.Kasme;
import java.util.HexFormat;

/**
 * An EPS authentication vector (TS 33.401 6.1.2). Like the arrays of any message, not to be changed.
 *
 * @param rand the challenge
 * @param xres the response expected
 * @param autn the home network's proof
 * @param kasme the key of the serving network, bound to its PLMN
 */
public record EpsVector(byte[] rand, byte[] xres, byte[] autn, Kasme kasme) {
    /** Shows what goes over the air and nothing else. */
    @Override
    public String toString() {
        return "EpsVector[rand=" + HexFormat.of().formatHex(rand) + ", autn="
                + HexFormat.of().formatHex(autn) + "]";
    }
}
