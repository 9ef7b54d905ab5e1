package dev.mynah.network.air.nas.mm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * TMSI reallocation complete: the UE has taken its temporary identity. TS 24.008 9.2.18.
 *
 * @param optional elements not known to it
 */
public record TmsiReallocationComplete(OptionalElements optional) implements MmMessage {

    /** Its elements. */
    public static final Layout<TmsiReallocationComplete> LAYOUT = MmMessageType.TMSI_REALLOCATION_COMPLETE
            .layoutOf(TmsiReallocationComplete.class)
            .as(TmsiReallocationComplete::new);

    /** Without other elements. */
    public TmsiReallocationComplete() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<TmsiReallocationComplete> layout() {
        return LAYOUT;
    }
}
