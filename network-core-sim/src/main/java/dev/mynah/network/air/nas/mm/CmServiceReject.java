package dev.mynah.network.air.nas.mm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.RejectCause;

/**
 * CM service reject: the connection asked for is not given. TS 24.008 9.2.6.
 *
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record CmServiceReject(RejectCause cause, OptionalElements optional) implements MmMessage {

    /** Its elements. */
    public static final Layout<CmServiceReject> LAYOUT = MmMessageType.CM_SERVICE_REJECT
            .layoutOf(CmServiceReject.class)
            .mandatory(v(RejectCause.TYPE, 1), CmServiceReject::cause)
            .optional(MmIe.T3246)
            .as(CmServiceReject::new);

    /** Without other elements. */
    public CmServiceReject(RejectCause cause) {
        this(cause, OptionalElements.NONE);
    }

    @Override
    public Layout<CmServiceReject> layout() {
        return LAYOUT;
    }
}
