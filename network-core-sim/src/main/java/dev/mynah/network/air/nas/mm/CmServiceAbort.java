package dev.mynah.network.air.nas.mm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * CM service abort: the UE does not want the connection any more. TS 24.008 9.2.7.
 *
 * @param optional elements not known to it
 */
public record CmServiceAbort(OptionalElements optional) implements MmMessage {

    /** Its elements. */
    public static final Layout<CmServiceAbort> LAYOUT =
            MmMessageType.CM_SERVICE_ABORT.layoutOf(CmServiceAbort.class).as(CmServiceAbort::new);

    /** Without other elements. */
    public CmServiceAbort() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<CmServiceAbort> layout() {
        return LAYOUT;
    }
}
