package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;

/**
 * Control plane service request: the same from a UE that sends its data in messages. TS 24.501 8.2.30.
 *
 * @param type what for
 * @param ksi the key set the UE has
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ControlPlaneServiceRequest(int type, NasKeySetIdentifier ksi, OptionalElements optional)
        implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<ControlPlaneServiceRequest> LAYOUT = Mm5gMessageType.CONTROL_PLANE_SERVICE_REQUEST
            .layoutOf(ControlPlaneServiceRequest.class)
            .mandatory(
                    lowHalf(number("Control plane service type", "TS 24.501 9.11.3.18D")),
                    ControlPlaneServiceRequest::type)
            .mandatory(highHalf(NasKeySetIdentifier.TYPE), ControlPlaneServiceRequest::ksi)
            .optional(
                    Mm5gIe.CIOT_SMALL_DATA_CONTAINER,
                    Mm5gIe.PAYLOAD_CONTAINER_TYPE,
                    Mm5gIe.PAYLOAD_CONTAINER,
                    Mm5gIe.PDU_SESSION_ID,
                    Mm5gIe.PDU_SESSION_STATUS,
                    Mm5gIe.RELEASE_ASSISTANCE_INDICATION,
                    Mm5gIe.UPLINK_DATA_STATUS,
                    Mm5gIe.NAS_MESSAGE_CONTAINER,
                    Mm5gIe.ADDITIONAL_INFORMATION,
                    Mm5gIe.ALLOWED_PDU_SESSION_STATUS,
                    Mm5gIe.UE_REQUEST_TYPE,
                    Mm5gIe.PAGING_RESTRICTION)
            .as(ControlPlaneServiceRequest::new);

    /** Without other elements. */
    public ControlPlaneServiceRequest(int type, NasKeySetIdentifier ksi) {
        this(type, ksi, OptionalElements.NONE);
    }

    @Override
    public Layout<ControlPlaneServiceRequest> layout() {
        return LAYOUT;
    }
}
