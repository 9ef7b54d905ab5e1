package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/**
 * What a routing area update is for. TS 24.008 10.5.5.18.
 *
 * @param updating the kind of update
 * @param followOn whether the station has a request pending
 */
public record GprsUpdateType(Updating updating, boolean followOn) {

    /** The kinds of update. */
    public enum Updating {
        /** The routing area. */
        RA(0),
        /** Routing area and location area. */
        COMBINED_RA_LA(1),
        /** Routing area and location area, attaching for non-GPRS services. */
        COMBINED_RA_LA_WITH_IMSI_ATTACH(2),
        /** Nothing but that the station is still there. */
        PERIODIC(3);

        private final int value;

        Updating(int value) {
            this.value = value;
        }

        /** The value on the wire. */
        public int value() {
            return value;
        }
    }

    /** Its coding, half an octet. Undefined values count as a routing area update, as the standard asks. */
    public static final ElementType<GprsUpdateType> TYPE = ElementType.of(
            "Update type",
            "TS 24.008 10.5.5.18",
            in -> {
                int bits = in.octet();
                int kind = bits & 7;
                return new GprsUpdateType(kind < 4 ? Updating.values()[kind] : Updating.RA, bits > 7);
            },
            (type, out) -> out.octet(type.updating.value | (type.followOn ? 8 : 0)));
}
