package dev.mynah.network.air.nas.mm;

import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.CmServiceType;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.MobileStationClassmark2;

/**
 * CM service request: the UE wants a connection for a service. TS 24.008 9.2.9.
 *
 * @param service which service, {@link CmServiceType#of}
 * @param cksn which keys the UE has; 7 for none
 * @param classmark what it can do
 * @param identity who it is
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record CmServiceRequest(
        int service, int cksn, MobileStationClassmark2 classmark, MobileIdentity identity, OptionalElements optional)
        implements MmMessage {

    /** Its elements. */
    public static final Layout<CmServiceRequest> LAYOUT = MmMessageType.CM_SERVICE_REQUEST
            .layoutOf(CmServiceRequest.class)
            .mandatory(lowHalf(MmIe.CM_SERVICE_TYPE), CmServiceRequest::service)
            .mandatory(highHalf(MmIe.CKSN), CmServiceRequest::cksn)
            .mandatory(lv(MobileStationClassmark2.TYPE, 4, 4), CmServiceRequest::classmark)
            .mandatory(lv(MobileIdentity.TYPE, 2, 9), CmServiceRequest::identity)
            .optional(MmIe.PRIORITY_LEVEL, MmIe.ADDITIONAL_UPDATE_PARAMETERS, MmIe.DEVICE_PROPERTIES)
            .as(CmServiceRequest::new);

    /** Without other elements. */
    public CmServiceRequest(int service, int cksn, MobileStationClassmark2 classmark, MobileIdentity identity) {
        this(service, cksn, classmark, identity, OptionalElements.NONE);
    }

    @Override
    public Layout<CmServiceRequest> layout() {
        return LAYOUT;
    }
}
