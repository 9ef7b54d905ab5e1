package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Octets;
import java.util.Set;

/**
 * What a UE can do in EPS: EEA, EIA, UEA and UIA bits, then features. TS 24.301 9.9.3.34.
 *
 * @param octets 2 to 13 octets
 */
public record UeNetworkCapability(Octets octets) {

    /** Its coding. */
    public static final ElementType<UeNetworkCapability> TYPE = ElementType.wrapped(
            "UE network capability",
            "TS 24.301 9.9.3.34",
            in -> new UeNetworkCapability(in.rest()),
            UeNetworkCapability::octets);

    /** Refuses less than the two octets of EPS algorithms. */
    public UeNetworkCapability {
        if (octets.length() < 2) {
            throw new IllegalArgumentException("UE network capability: " + octets.length() + " octets");
        }
    }

    /** A UE with these EPS algorithms and nothing else. */
    public static UeNetworkCapability of(Set<Eea> ciphering, Set<Eia> integrity) {
        return new UeNetworkCapability(AlgorithmBits.octets(ciphering, integrity));
    }

    /** The ciphering algorithms the UE has. */
    public Set<Eea> ciphering() {
        return AlgorithmBits.ciphering(octets);
    }

    /** The integrity algorithms the UE has. */
    public Set<Eia> integrity() {
        return AlgorithmBits.integrity(octets);
    }

    /**
     * What the network replays of it in the security mode command so that the UE can see nobody changed it. UMTS
     * algorithms (octets 3 and 4) are replayed if the UE sent any; GERAN ones come from the MS network capability and
     * are left out. TS 24.301 5.4.3.2.
     */
    public UeSecurityCapability toSecurityCapability() {
        boolean umts = octets.length() >= 4 && (octets.at(2) != 0 || (octets.at(3) & 0x7F) != 0);
        if (!umts) {
            return new UeSecurityCapability(octets.slice(0, 2));
        }
        return new UeSecurityCapability(
                Octets.of((byte) octets.at(0), (byte) octets.at(1), (byte) octets.at(2), (byte) (octets.at(3) & 0x7F)));
    }
}
