package dev.mynah.network.air.nas.gmm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GmmCause;

/**
 * Attach reject: the station is not attached. TS 24.008 9.4.4.
 *
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record AttachReject(GmmCause cause, OptionalElements optional) implements GmmMessage {

    /** Its elements. */
    public static final Layout<AttachReject> LAYOUT = GmmMessageType.ATTACH_REJECT
            .layoutOf(AttachReject.class)
            .mandatory(v(GmmCause.TYPE, 1), AttachReject::cause)
            .optional(GmmIe.T3302, GmmIe.T3346)
            .as(AttachReject::new);

    /** Without other elements. */
    public AttachReject(GmmCause cause) {
        this(cause, OptionalElements.NONE);
    }

    @Override
    public Layout<AttachReject> layout() {
        return LAYOUT;
    }
}
