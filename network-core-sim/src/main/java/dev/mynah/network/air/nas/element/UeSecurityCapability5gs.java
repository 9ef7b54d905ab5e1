package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.util.Set;

/**
 * The security algorithms of a UE: those of 5G, ciphering and integrity, then maybe those of EPS. TS 24.501 9.11.3.54.
 *
 * @param octets 2 to 8 octets
 */
public record UeSecurityCapability5gs(Octets octets) {

    private static final int MOST = 8;

    /** Its coding. */
    public static final ElementType<UeSecurityCapability5gs> TYPE = ElementType.wrapped(
            "UE security capability",
            "TS 24.501 9.11.3.54",
            in -> new UeSecurityCapability5gs(in.octets(Math.min(MOST, in.remaining()))),
            UeSecurityCapability5gs::octets);

    /** Refuses less than the two octets of 5G algorithms. */
    public UeSecurityCapability5gs {
        if (octets.length() < 2 || octets.length() > MOST) {
            throw new IllegalArgumentException("UE security capability: " + octets.length() + " octets");
        }
    }

    /** A UE with the same algorithms in 5G, whose identifiers are those of EPS, and in EPS. */
    public static UeSecurityCapability5gs of(Set<Eea> ciphering, Set<Eia> integrity) {
        Octets bits = AlgorithmBits.octets(ciphering, integrity);
        return new UeSecurityCapability5gs(
                new OctetWriter().octets(bits).octets(bits).toOctets());
    }

    /** The ciphering algorithms the UE has in 5G. */
    public Set<Eea> ciphering() {
        return AlgorithmBits.ciphering(octets);
    }

    /** The integrity algorithms the UE has in 5G. */
    public Set<Eia> integrity() {
        return AlgorithmBits.integrity(octets);
    }
}
