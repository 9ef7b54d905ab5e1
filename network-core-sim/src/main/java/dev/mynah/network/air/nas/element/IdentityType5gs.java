package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** Which identity a network asks for. TS 24.501 9.11.3.3. */
public enum IdentityType5gs {
    /** The subscriber, concealed. */
    SUCI(1),
    /** The temporary identity. */
    GUTI(2),
    /** The equipment. */
    IMEI(3),
    /** The temporary identity in short. */
    S_TMSI(4),
    /** The equipment with its software version. */
    IMEISV(5),
    /** A MAC address. */
    MAC_ADDRESS(6),
    /** An EUI-64. */
    EUI_64(7);

    /** Its coding, half an octet. */
    public static final ElementType<IdentityType5gs> TYPE = ElementType.of(
            "5GS identity type", "TS 24.501 9.11.3.3", in -> of(in.octet()), (one, out) -> out.octet(one.value));

    private final int value;

    IdentityType5gs(int value) {
        this.value = value;
    }

    /** The value on the wire. */
    public int value() {
        return value;
    }

    /** What {@code value} means; undefined values count as SUCI, as the standard asks. */
    public static IdentityType5gs of(int value) {
        return switch (value & 7) {
            case 2 -> GUTI;
            case 3 -> IMEI;
            case 4 -> S_TMSI;
            case 5 -> IMEISV;
            case 6 -> MAC_ADDRESS;
            case 7 -> EUI_64;
            default -> SUCI;
        };
    }
}
