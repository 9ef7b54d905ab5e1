package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/**
 * What a location updating is for. TS 24.008 10.5.3.5.
 *
 * @param kind which of the three
 * @param followOn whether the UE has more to do on the connection
 */
public record LocationUpdatingType(Kind kind, boolean followOn) {

    /** The kinds of location updating. */
    public enum Kind {
        /** Another area. TS 24.008 4.4.1. */
        NORMAL(0),
        /** The same area, by T3212. TS 24.008 4.4.2. */
        PERIODIC(1),
        /** Switched on in the same area. TS 24.008 4.4.3. */
        IMSI_ATTACH(2),
        /** Not defined. */
        RESERVED(3);

        private final int value;

        Kind(int value) {
            this.value = value;
        }

        /** The value on the wire. */
        public int value() {
            return value;
        }
    }

    /** Its coding, half an octet. */
    public static final ElementType<LocationUpdatingType> TYPE = ElementType.of(
            "Location updating type",
            "TS 24.008 10.5.3.5",
            in -> {
                int bits = in.octet();
                return new LocationUpdatingType(Kind.values()[bits & 3], (bits & 8) != 0);
            },
            (type, out) -> out.octet(type.kind.value | (type.followOn ? 8 : 0)));

    /** Without anything to follow. */
    public static LocationUpdatingType of(Kind kind) {
        return new LocationUpdatingType(kind, false);
    }
}
