package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.Mandatory.OPEN;
import static dev.mynah.network.air.nas.Mandatory.lvE;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.esm.EsmMessageContainer;

/**
 * Attach complete: the UE has taken the attach accept. TS 24.301 8.2.2.
 *
 * @param esm the acceptance of its default bearer
 * @param optional elements not known to it
 */
public record AttachComplete(EsmMessageContainer esm, OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<AttachComplete> LAYOUT = EmmMessageType.ATTACH_COMPLETE
            .layoutOf(AttachComplete.class)
            .mandatory(lvE(EsmMessageContainer.TYPE, 5, OPEN), AttachComplete::esm)
            .as(AttachComplete::new);

    /** Without other elements. */
    public AttachComplete(EsmMessageContainer esm) {
        this(esm, OptionalElements.NONE);
    }

    @Override
    public Layout<AttachComplete> layout() {
        return LAYOUT;
    }
}
