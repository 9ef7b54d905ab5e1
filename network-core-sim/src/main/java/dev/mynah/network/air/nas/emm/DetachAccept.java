package dev.mynah.network.air.nas.emm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Detach accept: the other side may go. TS 24.301 8.2.10.
 *
 * @param optional elements not known to it
 */
public record DetachAccept(OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<DetachAccept> LAYOUT =
            EmmMessageType.DETACH_ACCEPT.layoutOf(DetachAccept.class).as(DetachAccept::new);

    /** Without other elements. */
    public DetachAccept() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<DetachAccept> layout() {
        return LAYOUT;
    }
}
