package dev.mynah.network.air.nas.gmm;

import static dev.mynah.network.air.nas.Mandatory.half;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.MsDetachType;

/**
 * Detach request: the station leaves. TS 24.008 9.4.5.2.
 *
 * @param type what it leaves
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record MsDetachRequest(MsDetachType type, OptionalElements optional) implements GmmMessage {

    /** Its elements. */
    public static final Layout<MsDetachRequest> LAYOUT = GmmMessageType.DETACH_REQUEST
            .layoutOf(MsDetachRequest.class)
            .mandatory(half(MsDetachType.TYPE), MsDetachRequest::type)
            .optional(GmmIe.P_TMSI, GmmIe.P_TMSI_SIGNATURE_2)
            .as(MsDetachRequest::new);

    /** Without other elements. */
    public MsDetachRequest(MsDetachType type) {
        this(type, OptionalElements.NONE);
    }

    @Override
    public Layout<MsDetachRequest> layout() {
        return LAYOUT;
    }
}
