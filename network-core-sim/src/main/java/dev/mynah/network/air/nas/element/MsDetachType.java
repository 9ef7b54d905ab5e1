package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/**
 * What a station detaches from, and whether it is being switched off (and so waits for no answer). TS 24.008 10.5.5.5.
 *
 * @param from the services it gives up
 * @param powerOff whether it is being switched off
 */
public record MsDetachType(From from, boolean powerOff) {

    /** The services. */
    public enum From {
        /** GPRS services. */
        GPRS(1),
        /** Non-GPRS services. */
        IMSI(2),
        /** Both. */
        COMBINED(3);

        private final int value;

        From(int value) {
            this.value = value;
        }

        /** The value on the wire. */
        public int value() {
            return value;
        }
    }

    /** Its coding, half an octet. Undefined values count as combined, as the standard asks. */
    public static final ElementType<MsDetachType> TYPE = ElementType.of(
            "Detach type",
            "TS 24.008 10.5.5.5",
            in -> {
                int bits = in.octet();
                From from = switch (bits & 7) {
                    case 1 -> From.GPRS;
                    case 2 -> From.IMSI;
                    default -> From.COMBINED;
                };
                return new MsDetachType(from, bits > 7);
            },
            (type, out) -> out.octet(type.from.value | (type.powerOff ? 8 : 0)));
}
