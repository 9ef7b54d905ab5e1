package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** What a network wants of a station it detaches from GPRS services. TS 24.008 10.5.5.5. */
public enum NetworkDetachType {
    /** Attach again. */
    REATTACH_REQUIRED(1),
    /** Stay away. */
    REATTACH_NOT_REQUIRED(2),
    /** Detached from non-GPRS services only, the VLR having failed. */
    IMSI_DETACH(3);

    /** Its coding, half an octet. Undefined values count as reattach not required, as the standard asks. */
    public static final ElementType<NetworkDetachType> TYPE = ElementType.of(
            "Detach type", "TS 24.008 10.5.5.5", in -> of(in.octet()), (one, out) -> out.octet(one.value));

    private final int value;

    NetworkDetachType(int value) {
        this.value = value;
    }

    /** The value on the wire. */
    public int value() {
        return value;
    }

    private static NetworkDetachType of(int value) {
        return switch (value & 7) {
            case 1 -> REATTACH_REQUIRED;
            case 3 -> IMSI_DETACH;
            default -> REATTACH_NOT_REQUIRED;
        };
    }
}
