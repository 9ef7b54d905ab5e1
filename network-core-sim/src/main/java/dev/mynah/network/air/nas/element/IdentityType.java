package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** Which identity a network asks for. TS 24.301 9.9.3.17. */
public enum IdentityType {
    /** The subscriber. */
    IMSI(1),
    /** The equipment. */
    IMEI(2),
    /** The equipment with its software version. */
    IMEISV(3),
    /** The temporary identity. */
    TMSI(4);

    /** Its coding, half an octet. */
    public static final ElementType<IdentityType> TYPE = ElementType.of(
            "Identity type 2", "TS 24.301 9.9.3.17", in -> of(in.octet()), (one, out) -> out.octet(one.value));

    private final int value;

    IdentityType(int value) {
        this.value = value;
    }

    /** The value on the wire. */
    public int value() {
        return value;
    }

    /** What {@code value} means; undefined values count as imsi, as the standard asks. */
    public static IdentityType of(int value) {
        return switch (value & 7) {
            case 2 -> IMEI;
            case 3 -> IMEISV;
            case 4 -> TMSI;
            default -> IMSI;
        };
    }
}
