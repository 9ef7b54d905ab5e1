package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetWriter;
import dev.mynah.network.air.nas.Octets;
import java.util.Optional;
import java.util.Set;

/**
 * What a UE can do in EPS: EEA, EIA, UEA and UIA bits, then features. TS 24.301 9.9.3.34.
 *
 * @param octets 2 to 13 octets
 */
public record UeNetworkCapability(Octets octets) {

    private static final int SEVEN_BITS = 0x7F;

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

    /** As {@link #toSecurityCapability(Optional)}, for a UE that sent no MS network capability. */
    public UeSecurityCapability toSecurityCapability() {
        return toSecurityCapability(Optional.empty());
    }

    /**
     * What the network replays of a UE's capabilities in the security mode command, so that the UE can see nobody
     * changed them: EPS algorithms; UMTS algorithms if the UE has any; GPRS algorithms if its MS network capability,
     * sent along, has any. TS 24.301 5.4.3.2 and 9.9.3.36.
     *
     * @param msNetworkCapability the value of that element, TS 24.008 10.5.5.12
     */
    public UeSecurityCapability toSecurityCapability(Optional<Octets> msNetworkCapability) {
        int uea = at(2);
        int uia = at(3) & SEVEN_BITS;
        int gea = msNetworkCapability.map(UeNetworkCapability::gprsAlgorithms).orElse(0);
        var out = new OctetWriter().octets(octets.slice(0, 2));
        if (uea != 0 || uia != 0 || gea != 0) {
            out.octet(uea).octet(uia);
        }
        if (gea != 0) {
            out.octet(gea);
        }
        return new UeSecurityCapability(out.toOctets());
    }

    /** GEA/1 leads the first octet, GEA/2 to GEA/7 follow the first bit of the second. */
    private static int gprsAlgorithms(Octets msNetworkCapability) {
        int gea1 = msNetworkCapability.isEmpty() ? 0 : msNetworkCapability.at(0) & 0x80;
        int others = msNetworkCapability.length() < 2 ? 0 : msNetworkCapability.at(1) & 0x7E;
        return (gea1 | others) >> 1;
    }

    private int at(int index) {
        return index < octets.length() ? octets.at(index) : 0;
    }
}
