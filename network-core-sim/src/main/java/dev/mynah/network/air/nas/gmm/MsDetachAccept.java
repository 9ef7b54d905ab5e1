package dev.mynah.network.air.nas.gmm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Detach accept: the station has left. TS 24.008 9.4.6.1.
 *
 * @param optional elements not known to it
 */
public record MsDetachAccept(OptionalElements optional) implements GmmMessage {

    /** Its elements. */
    public static final Layout<MsDetachAccept> LAYOUT =
            GmmMessageType.DETACH_ACCEPT.layoutOf(MsDetachAccept.class).as(MsDetachAccept::new);

    /** Without other elements. */
    public MsDetachAccept() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<MsDetachAccept> layout() {
        return LAYOUT;
    }
}
