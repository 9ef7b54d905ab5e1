package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Octets;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a station can do in the GPRS core network, ciphering above all. TS 24.008 10.5.5.12.
 *
 * @param octets 2 to 8 octets
 */
public record MsNetworkCapability(Octets octets) {

    private static final int GEA1 = 0x80;

    /** Short messages by a dedicated channel and by GPRS, UCS2 preferred over the default alphabet, phase 2+. */
    private static final int FEATURES = 0x61;

    /** Its coding. */
    public static final ElementType<MsNetworkCapability> TYPE = ElementType.wrapped(
            "MS network capability",
            "TS 24.008 10.5.5.12",
            in -> new MsNetworkCapability(in.octets(in.remaining())),
            MsNetworkCapability::octets);

    /** A station that ciphers with these and knows short messages by every way. */
    public static MsNetworkCapability of(Set<Gea> ciphering) {
        int second = 0;
        for (Gea one : ciphering) {
            second |= bit(one);
        }
        int first = FEATURES | (ciphering.contains(Gea.GEA1) ? GEA1 : 0);
        return new MsNetworkCapability(Octets.of((byte) first, (byte) second));
    }

    /** GEA2 to GEA7 have bits 7 to 2 of the second octet. */
    private static int bit(Gea one) {
        return one.value() < 2 ? 0 : 0x40 >> (one.value() - 2);
    }

    /** Whether the station is of release 99 or later, and so knows the UMTS challenge in GSM too. */
    public boolean release99() {
        return octets.length() > 0 && (octets.at(0) & 1) != 0;
    }

    /** The algorithms the station has. */
    public Set<Gea> ciphering() {
        var set = EnumSet.noneOf(Gea.class);
        if (octets.length() > 0 && (octets.at(0) & GEA1) != 0) {
            set.add(Gea.GEA1);
        }
        for (Gea one : Gea.values()) {
            if (octets.length() > 1 && (octets.at(1) & bit(one)) != 0) {
                set.add(one);
            }
        }
        return set;
    }
}
