package dev.mynah.network.air.nas.gmm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GprsServiceType;
import dev.mynah.network.air.nas.element.MobileIdentity;

/**
 * Service request: an idle station of UTRAN has something to send, or was paged. TS 24.008 9.4.20.
 *
 * @param keySequenceNumber the key set it has, 7 for none
 * @param type what for
 * @param identity its P-TMSI
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ServiceRequest(
        int keySequenceNumber, GprsServiceType type, MobileIdentity identity, OptionalElements optional)
        implements GmmMessage {

    /** Its elements. */
    public static final Layout<ServiceRequest> LAYOUT = GmmMessageType.SERVICE_REQUEST
            .layoutOf(ServiceRequest.class)
            .mandatory(
                    lowHalf(number("Ciphering key sequence number", "TS 24.008 10.5.1.2")),
                    ServiceRequest::keySequenceNumber)
            .mandatory(highHalf(GprsServiceType.TYPE), ServiceRequest::type)
            .mandatory(lv(MobileIdentity.TYPE, 6, 6), ServiceRequest::identity)
            .optional(
                    GmmIe.PDP_CONTEXT_STATUS,
                    GmmIe.MBMS_CONTEXT_STATUS,
                    GmmIe.UPLINK_DATA_STATUS,
                    GmmIe.DEVICE_PROPERTIES)
            .as(ServiceRequest::new);

    /** Without other elements. */
    public ServiceRequest(int keySequenceNumber, GprsServiceType type, MobileIdentity identity) {
        this(keySequenceNumber, type, identity, OptionalElements.NONE);
    }

    @Override
    public Layout<ServiceRequest> layout() {
        return LAYOUT;
    }
}
