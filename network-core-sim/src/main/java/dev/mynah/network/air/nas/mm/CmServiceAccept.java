package dev.mynah.network.air.nas.mm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * CM service accept: the connection asked for is there. TS 24.008 9.2.5.
 *
 * @param optional elements not known to it
 */
public record CmServiceAccept(OptionalElements optional) implements MmMessage {

    /** Its elements. */
    public static final Layout<CmServiceAccept> LAYOUT =
            MmMessageType.CM_SERVICE_ACCEPT.layoutOf(CmServiceAccept.class).as(CmServiceAccept::new);

    /** Without other elements. */
    public CmServiceAccept() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<CmServiceAccept> layout() {
        return LAYOUT;
    }
}
