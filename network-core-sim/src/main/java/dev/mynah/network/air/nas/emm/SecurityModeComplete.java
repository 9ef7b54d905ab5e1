package dev.mynah.network.air.nas.emm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Security mode complete: the UE uses the security context too. TS 24.301 8.2.21.
 *
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record SecurityModeComplete(OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<SecurityModeComplete> LAYOUT = EmmMessageType.SECURITY_MODE_COMPLETE
            .layoutOf(SecurityModeComplete.class)
            .optional(
                    EmmIe.IMEISV,
                    EmmIe.REPLAYED_NAS_MESSAGE_CONTAINER,
                    EmmIe.UE_RADIO_CAPABILITY_ID,
                    EmmIe.UE_COARSE_LOCATION_INFORMATION)
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
