package dev.mynah.network.air.nas.mm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Lai;

/**
 * Location updating accept: the UE is registered in the area. TS 24.008 9.2.13.
 *
 * @param lai the location area
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record LocationUpdatingAccept(Lai lai, OptionalElements optional) implements MmMessage {

    /** Its elements. */
    public static final Layout<LocationUpdatingAccept> LAYOUT = MmMessageType.LOCATION_UPDATING_ACCEPT
            .layoutOf(LocationUpdatingAccept.class)
            .mandatory(v(Lai.TYPE, 5), LocationUpdatingAccept::lai)
            .optional(
                    MmIe.MOBILE_IDENTITY,
                    MmIe.FOLLOW_ON_PROCEED,
                    MmIe.CTS_PERMISSION,
                    MmIe.EQUIVALENT_PLMNS,
                    MmIe.EMERGENCY_NUMBER_LIST,
                    MmIe.PER_MS_T3212)
            .as(LocationUpdatingAccept::new);

    /** Without other elements. */
    public LocationUpdatingAccept(Lai lai) {
        this(lai, OptionalElements.NONE);
    }

    @Override
    public Layout<LocationUpdatingAccept> layout() {
        return LAYOUT;
    }
}
