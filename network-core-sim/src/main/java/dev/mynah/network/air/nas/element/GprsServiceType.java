package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** What a service request of UTRAN is for. TS 24.008 10.5.5.20. */
public enum GprsServiceType {
    /** A signalling connection. */
    SIGNALLING(0),
    /** Radio bearers for active PDP contexts. */
    DATA(1),
    /** The answer to a page. */
    PAGING_RESPONSE(2),
    /** MBMS multicast. */
    MBMS_MULTICAST_SERVICE_RECEPTION(3),
    /** MBMS broadcast. */
    MBMS_BROADCAST_SERVICE_RECEPTION(4);

    /** Its coding, half an octet. Undefined values count as signalling, as the standard asks. */
    public static final ElementType<GprsServiceType> TYPE = ElementType.of(
            "Service type", "TS 24.008 10.5.5.20", in -> of(in.octet()), (one, out) -> out.octet(one.value));

    private final int value;

    GprsServiceType(int value) {
        this.value = value;
    }

    /** The value on the wire. */
    public int value() {
        return value;
    }

    private static GprsServiceType of(int value) {
        int kind = value & 7;
        return kind < values().length ? values()[kind] : SIGNALLING;
    }
}
