package dev.mynah.network.air.nas.sm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * SM notification: the network tells of something that concerns the context. TS 24.008 9.5.29.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param indicator what of
 * @param optional elements not known to it
 */
public record SmNotification(int transaction, int indicator, OptionalElements optional) implements SmMessage {

    /** Its elements. */
    public static final Layout<SmNotification> LAYOUT = SmMessageType.SM_NOTIFICATION
            .layoutOf(SmNotification.class, SmNotification::transaction)
            .mandatory(lv(number("Notification indicator", "TS 24.008 10.5.6.18"), 2, 2), SmNotification::indicator)
            .as(SmNotification::new);

    /** Without other elements. */
    public SmNotification(int transaction, int indicator) {
        this(transaction, indicator, OptionalElements.NONE);
    }

    @Override
    public Layout<SmNotification> layout() {
        return LAYOUT;
    }
}
