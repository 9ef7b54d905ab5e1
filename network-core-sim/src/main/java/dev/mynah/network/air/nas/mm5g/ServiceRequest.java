package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.lvE;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.STmsi5g;
import dev.mynah.network.air.nas.element.ServiceType5gs;

/**
 * Service request: an idle UE wants its connection back. TS 24.501 8.2.16.
 *
 * @param ksi the key set the UE has
 * @param type what for
 * @param identity who it is, a 5G-S-TMSI
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ServiceRequest(NasKeySetIdentifier ksi, ServiceType5gs type, STmsi5g identity, OptionalElements optional)
        implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<ServiceRequest> LAYOUT = Mm5gMessageType.SERVICE_REQUEST
            .layoutOf(ServiceRequest.class)
            .mandatory(lowHalf(NasKeySetIdentifier.TYPE), ServiceRequest::ksi)
            .mandatory(highHalf(ServiceType5gs.TYPE), ServiceRequest::type)
            .mandatory(lvE(STmsi5g.TYPE, 9, 9), ServiceRequest::identity)
            .optional(
                    Mm5gIe.UPLINK_DATA_STATUS,
                    Mm5gIe.PDU_SESSION_STATUS,
                    Mm5gIe.ALLOWED_PDU_SESSION_STATUS,
                    Mm5gIe.NAS_MESSAGE_CONTAINER,
                    Mm5gIe.UE_REQUEST_TYPE,
                    Mm5gIe.PAGING_RESTRICTION)
            .as(ServiceRequest::new);

    /** Without other elements. */
    public ServiceRequest(NasKeySetIdentifier ksi, ServiceType5gs type, STmsi5g identity) {
        this(ksi, type, identity, OptionalElements.NONE);
    }

    @Override
    public Layout<ServiceRequest> layout() {
        return LAYOUT;
    }
}
