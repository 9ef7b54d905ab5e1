package dev.mynah.network.air.nas.mm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.RejectCause;

/**
 * Location updating reject: the UE is not registered in the area. TS 24.008 9.2.14.
 *
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record LocationUpdatingReject(RejectCause cause, OptionalElements optional) implements MmMessage {

    /** Its elements. */
    public static final Layout<LocationUpdatingReject> LAYOUT = MmMessageType.LOCATION_UPDATING_REJECT
            .layoutOf(LocationUpdatingReject.class)
            .mandatory(v(RejectCause.TYPE, 1), LocationUpdatingReject::cause)
            .optional(MmIe.T3246)
            .as(LocationUpdatingReject::new);

    /** Without other elements. */
    public LocationUpdatingReject(RejectCause cause) {
        this(cause, OptionalElements.NONE);
    }

    @Override
    public Layout<LocationUpdatingReject> layout() {
        return LAYOUT;
    }
}
