package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.element.Eia;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An integrity algorithm. TS 33.401 B.2. */
@FunctionalInterface
public interface Integrity {

    /**
     * The message authentication code of 32 bits.
     *
     * @param count the NAS COUNT, 32 bits of which the upper 8 are zero
     * @param bearer 0 for NAS over EPS, 1 for NAS over 5GS 3GPP access
     */
    int mac(NasKey key, int count, int bearer, Direction direction, byte[] octets);

    /** The algorithm, if this side has it. The null algorithm is for sessions without authentication only. */
    static Optional<Integrity> of(Eia algorithm) {
        return Optional.ofNullable(available().get(algorithm));
    }

    /** The algorithms this side may offer or choose for a UE that has been authenticated. */
    static Set<Eia> offered() {
        var offered = EnumSet.copyOf(available().keySet());
        offered.remove(Eia.EIA0);
        return offered;
    }

    private static Map<Eia, Integrity> available() {
        var all = new EnumMap<Eia, Integrity>(Eia.class);
        all.put(Eia.EIA0, (key, count, bearer, direction, octets) -> 0);
        all.put(Eia.EIA1, new Snow3gIntegrity());
        all.put(Eia.EIA2, new AesIntegrity());
        all.put(Eia.EIA3, new ZucIntegrity());
        return all;
    }
}
