package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;

/** What a tracking area update achieved. TS 24.301 9.9.3.13. */
public enum EpsUpdateResult {
    /** The tracking area is updated. */
    TA_UPDATED(0),
    /** Tracking area and location area are updated. */
    COMBINED_TA_LA_UPDATED(1),
    /** As TA_UPDATED, with idle mode signalling reduction. */
    TA_UPDATED_AND_ISR_ACTIVATED(4),
    /** As COMBINED_TA_LA_UPDATED, with idle mode signalling reduction. */
    COMBINED_TA_LA_UPDATED_AND_ISR_ACTIVATED(5);

    /** Its coding, half an octet. */
    public static final ElementType<EpsUpdateResult> TYPE = ElementType.of(
            "EPS update result", "TS 24.301 9.9.3.13", EpsUpdateResult::read, (one, out) -> out.octet(one.value));

    private final int value;

    EpsUpdateResult(int value) {
        this.value = value;
    }

    /** The value on the wire. */
    public int value() {
        return value;
    }

    private static EpsUpdateResult read(OctetReader in) {
        int value = in.octet() & 7;
        return switch (value) {
            case 0 -> TA_UPDATED;
            case 1 -> COMBINED_TA_LA_UPDATED;
            case 4 -> TA_UPDATED_AND_ISR_ACTIVATED;
            case 5 -> COMBINED_TA_LA_UPDATED_AND_ISR_ACTIVATED;
            default -> throw in.malformed("reserved value " + value);
        };
    }
}
