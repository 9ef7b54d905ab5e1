package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/**
 * What a station attaches for. TS 24.008 10.5.5.2.
 *
 * @param what the services
 * @param followOn whether it has a request pending
 */
public record GprsAttachType(What what, boolean followOn) {

    /** The services. */
    public enum What {
        /** GPRS services. */
        GPRS(1),
        /** GPRS services, by a station attached for non-GPRS services already; no longer sent. */
        GPRS_WHILE_IMSI_ATTACHED(2),
        /** GPRS and non-GPRS services. */
        COMBINED(3),
        /** Emergency bearer services only. */
        EMERGENCY(4);

        private final int value;

        What(int value) {
            this.value = value;
        }

        /** The value on the wire. */
        public int value() {
            return value;
        }
    }

    /** Its coding, half an octet. Undefined values count as a GPRS attach, as the standard asks. */
    public static final ElementType<GprsAttachType> TYPE = ElementType.of(
            "Attach type",
            "TS 24.008 10.5.5.2",
            in -> {
                int bits = in.octet();
                int what = bits & 7;
                return new GprsAttachType(what >= 1 && what <= 4 ? What.values()[what - 1] : What.GPRS, bits > 7);
            },
            (type, out) -> out.octet(type.what.value | (type.followOn ? 8 : 0)));
}
