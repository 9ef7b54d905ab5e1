package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;

/**
 * Control plane service request: the UE wants to send data over the control plane. TS 24.301 8.2.33.
 *
 * @param dataServiceType bits 1 to 3 what for, bit 4 the active flag
 * @param ksi the key set the UE has
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ControlPlaneServiceRequest(int dataServiceType, NasKeySetIdentifier ksi, OptionalElements optional)
        implements EmmMessage {

    /** Its elements. */
    public static final Layout<ControlPlaneServiceRequest> LAYOUT = EmmMessageType.CONTROL_PLANE_SERVICE_REQUEST
            .layoutOf(ControlPlaneServiceRequest.class)
            .mandatory(
                    lowHalf(number("Data service type", "TS 24.301 8.2.33")),
                    ControlPlaneServiceRequest::dataServiceType)
            .mandatory(highHalf(NasKeySetIdentifier.TYPE), ControlPlaneServiceRequest::ksi)
            .optional(
                    EmmIe.ESM_MESSAGE_CONTAINER,
                    EmmIe.NAS_MESSAGE_CONTAINER,
                    EmmIe.EPS_BEARER_CONTEXT_STATUS,
                    EmmIe.DEVICE_PROPERTIES)
            .as(ControlPlaneServiceRequest::new);

    /** Without other elements. */
    public ControlPlaneServiceRequest(int dataServiceType, NasKeySetIdentifier ksi) {
        this(dataServiceType, ksi, OptionalElements.NONE);
    }

    @Override
    public Layout<ControlPlaneServiceRequest> layout() {
        return LAYOUT;
    }
}
