package dev.mynah.network.air.nas.security;

import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.air.nas.element.Eea;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A ciphering algorithm; the same call ciphers and deciphers. TS 33.401 B.1. */
@FunctionalInterface
public interface Ciphering {

    /**
     * Ciphers or deciphers.
     *
     * @param count the NAS COUNT, 32 bits of which the upper 8 are zero
     * @param bearer 0 for NAS over EPS, 1 for NAS over 5GS 3GPP access
     */
    byte[] apply(NasKey key, int count, int bearer, Direction direction, byte[] octets);

    /** The algorithm, if this side has it. */
    static Optional<Ciphering> of(Eea algorithm) {
        return Optional.ofNullable(available().get(algorithm));
    }

    /** The algorithms this side has: what it may offer or choose. */
    static Set<Eea> offered() {
        return available().keySet();
    }

    private static Map<Eea, Ciphering> available() {
        var all = new EnumMap<Eea, Ciphering>(Eea.class);
        all.put(Eea.EEA0, (key, count, bearer, direction, octets) -> octets.clone());
        all.put(Eea.EEA1, new Snow3gCiphering());
        all.put(Eea.EEA2, new AesCiphering());
        all.put(Eea.EEA3, new ZucCiphering());
        return all;
    }
}
