package dev.mynah.network.air.nas.mm5g;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Security mode complete: the UE uses them. TS 24.501 8.2.26.
 *
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record SecurityModeComplete(OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<SecurityModeComplete> LAYOUT = Mm5gMessageType.SECURITY_MODE_COMPLETE
            .layoutOf(SecurityModeComplete.class)
            .optional(Mm5gIe.IMEISV, Mm5gIe.NAS_MESSAGE_CONTAINER, Mm5gIe.NON_IMEISV_PEI)
            .as(SecurityModeComplete::new);

    /** Without other elements. */
    public SecurityModeComplete() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<SecurityModeComplete> layout() {
        return LAYOUT;
    }
}
