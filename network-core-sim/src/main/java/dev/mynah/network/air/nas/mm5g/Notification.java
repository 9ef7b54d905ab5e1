package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.half;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Notification: a UE registered over both accesses is wanted on one. TS 24.501 8.2.23.
 *
 * @param accessType 1 for 3GPP access, 2 for non-3GPP access
 * @param optional elements not known to it
 */
public record Notification(int accessType, OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<Notification> LAYOUT = Mm5gMessageType.NOTIFICATION
            .layoutOf(Notification.class)
            .mandatory(half(number("Access type", "TS 24.501 9.11.2.1A")), Notification::accessType)
            .as(Notification::new);

    /** Without other elements. */
    public Notification(int accessType) {
        this(accessType, OptionalElements.NONE);
    }

    @Override
    public Layout<Notification> layout() {
        return LAYOUT;
    }
}
