package dev.mynah.network.air.nas.gmm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * P-TMSI reallocation complete: the station has its new identity. TS 24.008 9.4.8.
 *
 * @param optional elements not known to it
 */
public record PTmsiReallocationComplete(OptionalElements optional) implements GmmMessage {

    /** Its elements. */
    public static final Layout<PTmsiReallocationComplete> LAYOUT = GmmMessageType.P_TMSI_REALLOCATION_COMPLETE
            .layoutOf(PTmsiReallocationComplete.class)
            .as(PTmsiReallocationComplete::new);

    /** Without other elements. */
    public PTmsiReallocationComplete() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<PTmsiReallocationComplete> layout() {
        return LAYOUT;
    }
}
