package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** What the 5GSM message in a NAS transport message is about. TS 24.501 9.11.3.47. */
public enum RequestType5gs {
    /** A new PDU session. */
    INITIAL_REQUEST(1),
    /** One that exists, in another access or system. */
    EXISTING_PDU_SESSION(2),
    /** A new one for emergency services. */
    INITIAL_EMERGENCY_REQUEST(3),
    /** One for emergency services that exists. */
    EXISTING_EMERGENCY_PDU_SESSION(4),
    /** To be changed. */
    MODIFICATION_REQUEST(5),
    /** One over several accesses. */
    MA_PDU_REQUEST(6);

    /** Its coding, half an octet. */
    public static final ElementType<RequestType5gs> TYPE = ElementType.of(
            "Request type", "TS 24.501 9.11.3.47", in -> of(in.octet()), (one, out) -> out.octet(one.value));

    private final int value;

    RequestType5gs(int value) {
        this.value = value;
    }

    /** The value on the wire. */
    public int value() {
        return value;
    }

    /** What {@code value} means; undefined values count as initial request, as the standard asks. */
    public static RequestType5gs of(int value) {
        return switch (value & 7) {
            case 2 -> EXISTING_PDU_SESSION;
            case 3 -> INITIAL_EMERGENCY_REQUEST;
            case 4 -> EXISTING_EMERGENCY_PDU_SESSION;
            case 5 -> MODIFICATION_REQUEST;
            case 6 -> MA_PDU_REQUEST;
            default -> INITIAL_REQUEST;
        };
    }
}
