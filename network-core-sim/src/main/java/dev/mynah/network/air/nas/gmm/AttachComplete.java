package dev.mynah.network.air.nas.gmm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Attach complete: the station has its new identity. TS 24.008 9.4.3.
 *
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record AttachComplete(OptionalElements optional) implements GmmMessage {

    /** Its elements. */
    public static final Layout<AttachComplete> LAYOUT = GmmMessageType.ATTACH_COMPLETE
            .layoutOf(AttachComplete.class)
            .optional(GmmIe.INTER_RAT_HANDOVER_INFORMATION, GmmIe.E_UTRAN_INTER_RAT_HANDOVER_INFORMATION)
            .as(AttachComplete::new);

    /** Without other elements. */
    public AttachComplete() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<AttachComplete> layout() {
        return LAYOUT;
    }
}
