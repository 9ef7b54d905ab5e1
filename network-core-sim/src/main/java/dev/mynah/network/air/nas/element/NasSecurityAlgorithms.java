package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/**
 * The algorithms a network chose. TS 24.301 9.9.3.23.
 *
 * @param ciphering hides the messages
 * @param integrity protects them
 */
public record NasSecurityAlgorithms(Eea ciphering, Eia integrity) {

    /** Its coding, one octet. */
    public static final ElementType<NasSecurityAlgorithms> TYPE = ElementType.of(
            "NAS security algorithms",
            "TS 24.301 9.9.3.23",
            in -> {
                int octet = in.octet();
                return new NasSecurityAlgorithms(Eea.of(octet >> 4), Eia.of(octet));
            },
            (chosen, out) -> out.octet(chosen.ciphering.id() << 4 | chosen.integrity.id()));
}
