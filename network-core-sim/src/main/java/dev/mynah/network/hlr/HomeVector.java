package dev.mynah.network.hlr;

import java.util.HexFormat;

/**
 * A vector of UMTS AKA with the separation bit, of which a home network makes those of 5GS (TS 33.501 6.1.3). It never
 * leaves the home network. Like the arrays of any message, not to be changed.
 *
 * @param concealedSqn SQN xor AK as it was made, whatever was done to AUTN on purpose
 */
public record HomeVector(byte[] rand, byte[] xres, byte[] ck, byte[] ik, byte[] autn, byte[] concealedSqn) {
    /** Shows what goes over the air and nothing else. */
    @Override
    public String toString() {
        return "HomeVector[rand=" + HexFormat.of().formatHex(rand) + ", autn="
                + HexFormat.of().formatHex(autn) + "]";
    }
}
