package dev.mynah.network.air.nas.mm;

import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.LocationUpdatingType;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.MobileStationClassmark1;

/**
 * Location updating request: the UE is in another area, or wants to be registered, or still is. TS 24.008 9.2.15.
 *
 * @param type what for
 * @param cksn which keys the UE has; 7 for none
 * @param lai where it was registered last
 * @param classmark what it can do
 * @param identity who it is
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record LocationUpdatingRequest(
        LocationUpdatingType type,
        int cksn,
        Lai lai,
        MobileStationClassmark1 classmark,
        MobileIdentity identity,
        OptionalElements optional)
        implements MmMessage {

    /** Its elements. */
    public static final Layout<LocationUpdatingRequest> LAYOUT = MmMessageType.LOCATION_UPDATING_REQUEST
            .layoutOf(LocationUpdatingRequest.class)
            .mandatory(lowHalf(LocationUpdatingType.TYPE), LocationUpdatingRequest::type)
            .mandatory(highHalf(MmIe.CKSN), LocationUpdatingRequest::cksn)
            .mandatory(v(Lai.TYPE, 5), LocationUpdatingRequest::lai)
            .mandatory(v(MobileStationClassmark1.TYPE, 1), LocationUpdatingRequest::classmark)
            .mandatory(lv(MobileIdentity.TYPE, 2, 9), LocationUpdatingRequest::identity)
            .optional(
                    MmIe.CLASSMARK_FOR_UMTS,
                    MmIe.ADDITIONAL_UPDATE_PARAMETERS,
                    MmIe.DEVICE_PROPERTIES,
                    MmIe.MS_NETWORK_FEATURE_SUPPORT)
            .as(LocationUpdatingRequest::new);

    /** Without other elements. */
    public LocationUpdatingRequest(
            LocationUpdatingType type, int cksn, Lai lai, MobileStationClassmark1 classmark, MobileIdentity identity) {
        this(type, cksn, lai, classmark, identity, OptionalElements.NONE);
    }

    @Override
    public Layout<LocationUpdatingRequest> layout() {
        return LAYOUT;
    }
}
