package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.element.Eea;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A ciphering algorithm with its key; the same call ciphers and deciphers. It belongs to one security context and its owner.
 * TS 33.401 B.1.
 */
@FunctionalInterface
public interface Ciphering {

    /**
     * Ciphers or deciphers.
     *
     * @param count the NAS COUNT, 32 bits of which the upper 8 are zero
     * @param bearer 0 for NAS over EPS, 1 for NAS over 5GS 3GPP access
     */
    byte[] apply(int count, int bearer, Direction direction, byte[] octets);

    /** The algorithm, if this side has it. */
    static Optional<Ciphering> of(Eea algorithm, NasKey key) {
        return switch (algorithm) {
            case EEA0 -> Optional.of((count, bearer, direction, octets) -> octets.clone());
            case EEA1 -> Optional.of(new Snow3gCiphering(key));
            case EEA2 -> Optional.of(new AesCiphering(key));
            case EEA3 -> Optional.of(new ZucCiphering(key));
            default -> Optional.empty();
        };
    }

    /** The algorithms this side has: what it may offer or choose. */
    static Set<Eea> offered() {
        return EnumSet.of(Eea.EEA0, Eea.EEA1, Eea.EEA2, Eea.EEA3);
    }
}
