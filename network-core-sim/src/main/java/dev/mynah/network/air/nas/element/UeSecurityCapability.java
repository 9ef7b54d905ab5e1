package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Octets;
import java.util.Set;

/**
 * The security algorithms of a UE: EEA and EIA, then maybe UEA and UIA, then maybe GEA. TS 24.301 9.9.3.36.
 *
 * @param octets 2, 4 or 5 octets
 */
public record UeSecurityCapability(Octets octets) {

    /** Its coding. */
    public static final ElementType<UeSecurityCapability> TYPE = ElementType.wrapped(
            "UE security capability",
            "TS 24.301 9.9.3.36",
            in -> new UeSecurityCapability(in.rest()),
            UeSecurityCapability::octets);

    /** Refuses less than the two octets of EPS algorithms. */
    public UeSecurityCapability {
        if (octets.length() < 2 || octets.length() > 5) {
            throw new IllegalArgumentException("UE security capability: " + octets.length() + " octets");
        }
    }

    /** The ciphering algorithms the UE has. */
    public Set<Eea> ciphering() {
        return AlgorithmBits.ciphering(octets);
    }

    /** The integrity algorithms the UE has. */
    public Set<Eia> integrity() {
        return AlgorithmBits.integrity(octets);
    }
}
