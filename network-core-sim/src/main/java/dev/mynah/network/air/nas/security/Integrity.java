package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.element.Eia;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** An integrity algorithm with its key; it belongs to one security context and its owner. TS 33.401 B.2. */
@FunctionalInterface
public interface Integrity {

    /**
     * The message authentication code of 32 bits.
     *
     * @param count the NAS COUNT, 32 bits of which the upper 8 are zero
     * @param bearer 0 for NAS over EPS, 1 for NAS over 5GS 3GPP access
     */
    int mac(int count, int bearer, Direction direction, byte[] octets);

    /** The algorithm, if this side has it. The null algorithm is for sessions without authentication only. */
    static Optional<Integrity> of(Eia algorithm, NasKey key) {
        return switch (algorithm) {
            case EIA0 -> Optional.of((count, bearer, direction, octets) -> 0);
            case EIA1 -> Optional.of(new Snow3gIntegrity(key));
            case EIA2 -> Optional.of(new AesIntegrity(key));
            case EIA3 -> Optional.of(new ZucIntegrity(key));
            default -> Optional.empty();
        };
    }

    /** The algorithms this side may offer or choose for a UE that has been authenticated. */
    static Set<Eia> offered() {
        return EnumSet.of(Eia.EIA1, Eia.EIA2, Eia.EIA3);
    }
}
