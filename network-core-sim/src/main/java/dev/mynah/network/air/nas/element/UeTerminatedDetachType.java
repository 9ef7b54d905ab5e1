package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** What a network wants of a UE it detaches. TS 24.301 9.9.3.7. */
public enum UeTerminatedDetachType {
    /** Attach again. */
    REATTACH_REQUIRED(1),
    /** Stay away. */
    REATTACH_NOT_REQUIRED(2),
    /** Detached from non-EPS services only. */
    IMSI_DETACH(3);

    /** Its coding, half an octet. */
    public static final ElementType<UeTerminatedDetachType> TYPE = ElementType.of(
            "Detach type", "TS 24.301 9.9.3.7", in -> of(in.octet()), (one, out) -> out.octet(one.value));

    private final int value;

    UeTerminatedDetachType(int value) {
        this.value = value;
    }

    /** The value on the wire. */
    public int value() {
        return value;
    }

    /** What {@code value} means; undefined values count as reattach not required, as the standard asks. */
    public static UeTerminatedDetachType of(int value) {
        return switch (value & 7) {
            case 1 -> REATTACH_REQUIRED;
            case 3 -> IMSI_DETACH;
            default -> REATTACH_NOT_REQUIRED;
        };
    }
}
