package dev.mynah.network.air.nas.emm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * GUTI reallocation complete: the UE has taken its new GUTI. TS 24.301 8.2.17.
 *
 * @param optional elements not known to it
 */
public record GutiReallocationComplete(OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<GutiReallocationComplete> LAYOUT = EmmMessageType.GUTI_REALLOCATION_COMPLETE
            .layoutOf(GutiReallocationComplete.class)
            .as(GutiReallocationComplete::new);

    /** Without other elements. */
    public GutiReallocationComplete() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<GutiReallocationComplete> layout() {
        return LAYOUT;
    }
}
