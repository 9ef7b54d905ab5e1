package dev.mynah.network.hlr;

import dev.mynah.network.air.Plmn;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A vector of UMTS AKA with the separation bit, of which a home network makes those of 5GS (TS 33.501 6.1.3). It never
 * leaves the home network. Like the arrays of any message, not to be changed.
 *
 * @param concealedSqn SQN xor AK as it was made, whatever was done to AUTN on purpose
 * @param boundTo the serving network to bind keys to in place of the one that asked, on purpose
 */
public record HomeVector(
        byte[] rand, byte[] xres, byte[] ck, byte[] ik, byte[] autn, byte[] concealedSqn, Optional<Plmn> boundTo) {
    /** Shows what goes over the air and nothing else. */
    @Override
    public String toString() {
        return "HomeVector[rand=" + HexFormat.of().formatHex(rand) + ", autn="
                + HexFormat.of().formatHex(autn) + "]";
    }
}
