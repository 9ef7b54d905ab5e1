package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** What an extended service request is for. TS 24.301 9.9.3.27. */
public enum ServiceType {
    /** Mobile originating CS fallback or 1xCS fallback. */
    MO_CS_FALLBACK(0),
    /** Mobile terminating CS fallback or 1xCS fallback. */
    MT_CS_FALLBACK(1),
    /** Mobile originating CS fallback emergency call. */
    MO_CS_FALLBACK_EMERGENCY(2),
    /** Packet services via S1. */
    PACKET_SERVICES_VIA_S1(8);

    /** Its coding, half an octet. */
    public static final ElementType<ServiceType> TYPE = ElementType.of(
            "Service type", "TS 24.301 9.9.3.27", in -> of(in.octet()), (one, out) -> out.octet(one.value));

    private final int value;

    ServiceType(int value) {
        this.value = value;
    }

    /** The value on the wire. */
    public int value() {
        return value;
    }

    /** What {@code value} means; undefined values count as mo cs fallback, as the standard asks. */
    public static ServiceType of(int value) {
        return switch (value & 15) {
            case 1 -> MT_CS_FALLBACK;
            case 2 -> MO_CS_FALLBACK_EMERGENCY;
            case 8, 9, 10, 11 -> PACKET_SERVICES_VIA_S1;
            default -> MO_CS_FALLBACK;
        };
    }
}
