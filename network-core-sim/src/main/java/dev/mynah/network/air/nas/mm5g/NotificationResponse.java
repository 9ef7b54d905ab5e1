package dev.mynah.network.air.nas.mm5g;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Notification response: the UE cannot come. TS 24.501 8.2.24.
 *
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record NotificationResponse(OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<NotificationResponse> LAYOUT = Mm5gMessageType.NOTIFICATION_RESPONSE
            .layoutOf(NotificationResponse.class)
            .optional(Mm5gIe.PDU_SESSION_STATUS)
            .as(NotificationResponse::new);

    /** Without other elements. */
    public NotificationResponse() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<NotificationResponse> layout() {
        return LAYOUT;
    }
}
