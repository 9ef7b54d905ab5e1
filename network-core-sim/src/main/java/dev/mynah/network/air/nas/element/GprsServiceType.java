package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** What a service request of UTRAN is for. TS 24.008 10.5.5.20. */
public enum GprsServiceType {
    /** A signalling connection. */
    SIGNALLING,
    /** Radio bearers for active PDP contexts. */
    DATA,
    /** The answer to a page. */
    PAGING_RESPONSE,
    /** MBMS multicast. */
    MBMS_MULTICAST_SERVICE_RECEPTION,
    /** MBMS broadcast. */
    MBMS_BROADCAST_SERVICE_RECEPTION;

    /** Its coding, half an octet. Undefined values count as signalling, as the standard asks. */
    public static final ElementType<GprsServiceType> TYPE = ElementType.of(
            "Service type", "TS 24.008 10.5.5.20", in -> of(in.octet()), (one, out) -> out.octet(one.ordinal()));

    /** The value on the wire. */
    public int value() {
        return ordinal();
    }

    private static GprsServiceType of(int value) {
        int kind = value & 7;
        return kind < values().length ? values()[kind] : SIGNALLING;
    }
}
