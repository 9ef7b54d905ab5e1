package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/**
 * What a UE detaches from, and whether it is being switched off (and so waits for no answer). TS 24.301 9.9.3.7.
 *
 * @param from the services it gives up
 * @param switchOff whether it is being switched off
 */
public record UeOriginatingDetachType(From from, boolean switchOff) {

    /** The services. */
    public enum From {
        /** EPS services. */
        EPS(1),
        /** Non-EPS services. */
        IMSI(2),
        /** Both. */
        COMBINED_EPS_IMSI(3);

        private final int value;

        From(int value) {
            this.value = value;
        }
    }

    /** Its coding, half an octet. Undefined values count as combined, as the standard asks. */
    public static final ElementType<UeOriginatingDetachType> TYPE = ElementType.of(
            "Detach type",
            "TS 24.301 9.9.3.7",
            in -> {
                int bits = in.octet();
                From from = switch (bits & 7) {
                    case 1 -> From.EPS;
                    case 2 -> From.IMSI;
                    default -> From.COMBINED_EPS_IMSI;
                };
                return new UeOriginatingDetachType(from, bits > 7);
            },
            (type, out) -> out.octet(type.from.value | (type.switchOff ? 8 : 0)));
}
