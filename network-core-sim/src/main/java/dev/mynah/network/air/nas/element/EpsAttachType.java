package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;

/** What a UE attaches for. TS 24.301 9.9.3.11. */
public enum EpsAttachType {
    /** EPS services. */
    EPS_ATTACH(1),
    /** EPS and non-EPS services, or EPS services and SMS only. */
    COMBINED_EPS_IMSI_ATTACH(2),
    /** Access to restricted local operator services. */
    EPS_RLOS_ATTACH(3),
    /** Emergency bearer services. */
    EPS_EMERGENCY_ATTACH(6);

    /** Its coding, half an octet. */
    public static final ElementType<EpsAttachType> TYPE = ElementType.of(
            "EPS attach type", "TS 24.301 9.9.3.11", in -> of(in.octet()), (one, out) -> out.octet(one.value));

    private final int value;

    EpsAttachType(int value) {
        this.value = value;
    }

    /** The value on the wire. */
    public int value() {
        return value;
    }

    /** What {@code value} means; undefined values count as eps attach, as the standard asks. */
    public static EpsAttachType of(int value) {
        return switch (value & 7) {
            case 2 -> COMBINED_EPS_IMSI_ATTACH;
            case 3 -> EPS_RLOS_ATTACH;
            case 6 -> EPS_EMERGENCY_ATTACH;
            default -> EPS_ATTACH;
        };
    }
}
