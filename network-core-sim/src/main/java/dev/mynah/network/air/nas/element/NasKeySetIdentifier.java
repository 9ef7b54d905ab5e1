package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/**
 * Which key set a UE and a network share. TS 24.301 9.9.3.21.
 *
 * @param value 0 to 6, or 7 where the UE has none
 * @param mapped whether the keys came from another system rather than EPS authentication (TSC)
 */
public record NasKeySetIdentifier(int value, boolean mapped) {

    /** The UE has no key. */
    public static final NasKeySetIdentifier NO_KEY = new NasKeySetIdentifier(7, false);

    /** Its coding, half an octet. */
    public static final ElementType<NasKeySetIdentifier> TYPE = ElementType.of(
            "NAS key set identifier",
            "TS 24.301 9.9.3.21",
            in -> {
                int bits = in.octet();
                return new NasKeySetIdentifier(bits & 7, bits > 7);
            },
            (ksi, out) -> out.octet(ksi.value | (ksi.mapped ? 8 : 0)));

    /** Refuses values over 7. */
    public NasKeySetIdentifier {
        if (value < 0 || value > 7) {
            throw new IllegalArgumentException("key set identifier: " + value);
        }
    }

    /** A key set of EPS authentication. */
    public static NasKeySetIdentifier of(int value) {
        return new NasKeySetIdentifier(value, false);
    }
}
