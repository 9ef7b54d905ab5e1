package dev.mynah.network.air.nas.emm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Tracking area update complete: the UE has taken its new GUTI. TS 24.301 8.2.27.
 *
 * @param optional elements not known to it
 */
public record TrackingAreaUpdateComplete(OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<TrackingAreaUpdateComplete> LAYOUT = EmmMessageType.TRACKING_AREA_UPDATE_COMPLETE
            .layoutOf(TrackingAreaUpdateComplete.class)
            .as(TrackingAreaUpdateComplete::new);

    /** Without other elements. */
    public TrackingAreaUpdateComplete() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<TrackingAreaUpdateComplete> layout() {
        return LAYOUT;
    }
}
