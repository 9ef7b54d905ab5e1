package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;

/** What a UE is attached for. TS 24.301 9.9.3.10. */
public enum EpsAttachResult {
    /** EPS services only. */
    EPS_ONLY(1),
    /** EPS and non-EPS services, or EPS services and SMS only. */
    COMBINED_EPS_IMSI_ATTACH(2);

    /** Its coding, half an octet. */
    public static final ElementType<EpsAttachResult> TYPE = ElementType.of(
            "EPS attach result", "TS 24.301 9.9.3.10", EpsAttachResult::read, (one, out) -> out.octet(one.value));

    private final int value;

    EpsAttachResult(int value) {
        this.value = value;
    }

    /** The value on the wire. */
    public int value() {
        return value;
    }

    private static EpsAttachResult read(OctetReader in) {
        int value = in.octet() & 7;
        return switch (value) {
            case 1 -> EPS_ONLY;
            case 2 -> COMBINED_EPS_IMSI_ATTACH;
            default -> throw in.malformed("reserved value " + value);
        };
    }
}
