package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.Octets;
import java.util.EnumSet;
import java.util.Set;

/** Sets of algorithms in an octet: identifier 0 in bit 8, identifier 7 in bit 1. TS 24.301 9.9.3.34. */
final class AlgorithmBits {

    private AlgorithmBits() {}

    static Set<Eea> ciphering(Octets capability) {
        var set = EnumSet.noneOf(Eea.class);
        for (Eea algorithm : Eea.values()) {
            if ((capability.at(0) & bit(algorithm.id())) != 0) {
                set.add(algorithm);
            }
        }
        return set;
    }

    static Set<Eia> integrity(Octets capability) {
        var set = EnumSet.noneOf(Eia.class);
        for (Eia algorithm : Eia.values()) {
            if ((capability.at(1) & bit(algorithm.id())) != 0) {
                set.add(algorithm);
            }
        }
        return set;
    }

    static Octets octets(Set<Eea> ciphering, Set<Eia> integrity) {
        int eea = ciphering.stream().mapToInt(algorithm -> bit(algorithm.id())).sum();
        int eia = integrity.stream().mapToInt(algorithm -> bit(algorithm.id())).sum();
        return Octets.of((byte) eea, (byte) eia);
    }

    private static int bit(int id) {
        return 0x80 >> id;
    }
}
