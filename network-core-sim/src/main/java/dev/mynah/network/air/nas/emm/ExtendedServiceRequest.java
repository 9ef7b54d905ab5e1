package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.ServiceType;

/**
 * Extended service request: the UE wants a CS fallback call, or packet services. TS 24.301 8.2.15.
 *
 * @param type what for
 * @param ksi the key set the UE has
 * @param mTmsi who it is
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ExtendedServiceRequest(
        ServiceType type, NasKeySetIdentifier ksi, MobileIdentity mTmsi, OptionalElements optional)
        implements EmmMessage {

    /** Its elements. */
    public static final Layout<ExtendedServiceRequest> LAYOUT = EmmMessageType.EXTENDED_SERVICE_REQUEST
            .layoutOf(ExtendedServiceRequest.class)
            .mandatory(lowHalf(ServiceType.TYPE), ExtendedServiceRequest::type)
            .mandatory(highHalf(NasKeySetIdentifier.TYPE), ExtendedServiceRequest::ksi)
            .mandatory(lv(MobileIdentity.TYPE, 6, 6), ExtendedServiceRequest::mTmsi)
            .optional(
                    EmmIe.CSFB_RESPONSE,
                    EmmIe.EPS_BEARER_CONTEXT_STATUS,
                    EmmIe.DEVICE_PROPERTIES,
                    EmmIe.UE_REQUEST_TYPE,
                    EmmIe.PAGING_RESTRICTION)
            .as(ExtendedServiceRequest::new);

    /** Without other elements. */
    public ExtendedServiceRequest(ServiceType type, NasKeySetIdentifier ksi, MobileIdentity mTmsi) {
        this(type, ksi, mTmsi, OptionalElements.NONE);
    }

    @Override
    public Layout<ExtendedServiceRequest> layout() {
        return LAYOUT;
    }
}
