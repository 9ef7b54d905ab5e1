package dev.mynah.network.air.nas.esm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * ESM notification: the network tells the UE of an event. TS 24.301 8.3.18A.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param indicator 1 if SRVCC handover was cancelled
 * @param optional elements not known to it
 */
public record EsmNotification(int ebi, int pti, int indicator, OptionalElements optional) implements EsmMessage {

    /** Its elements. */
    public static final Layout<EsmNotification> LAYOUT = EsmMessageType.ESM_NOTIFICATION
            .layoutOf(EsmNotification.class, EsmNotification::ebi, EsmNotification::pti)
            .mandatory(lv(number("Notification indicator", "TS 24.301 9.9.4.7A"), 2, 2), EsmNotification::indicator)
            .as(EsmNotification::new);

    /** Without other elements. */
    public EsmNotification(int ebi, int pti, int indicator) {
        this(ebi, pti, indicator, OptionalElements.NONE);
    }

    @Override
    public Layout<EsmNotification> layout() {
        return LAYOUT;
    }
}
