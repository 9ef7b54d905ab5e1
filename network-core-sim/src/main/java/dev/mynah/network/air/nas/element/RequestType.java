package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** What a PDN connectivity request is for. TS 24.301 9.9.4.14. */
public enum RequestType {
    /** A new connection. */
    INITIAL_REQUEST(1),
    /** A connection that exists over a non-3GPP access. */
    HANDOVER(2),
    /** A new connection for emergency bearer services. */
    EMERGENCY(4),
    /** Restricted local operator services. */
    RLOS(5),
    /** An emergency connection that exists over a non-3GPP access. */
    HANDOVER_OF_EMERGENCY_BEARER_SERVICES(6);

    /** Its coding, half an octet. */
    public static final ElementType<RequestType> TYPE = ElementType.of(
            "Request type", "TS 24.301 9.9.4.14", in -> of(in.octet()), (one, out) -> out.octet(one.value));

    private final int value;

    RequestType(int value) {
        this.value = value;
    }

    /** The value on the wire. */
    public int value() {
        return value;
    }

    /** What {@code value} means; undefined values count as initial request, as the standard asks. */
    public static RequestType of(int value) {
        return switch (value & 7) {
            case 2 -> HANDOVER;
            case 4 -> EMERGENCY;
            case 5 -> RLOS;
            case 6 -> HANDOVER_OF_EMERGENCY_BEARER_SERVICES;
            default -> INITIAL_REQUEST;
        };
    }
}
