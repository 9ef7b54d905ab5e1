package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.Mandatory.half;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.DeregistrationType;

/**
 * De-registration request (UE terminated): the network sends the UE away. TS 24.501 8.2.14.
 *
 * @param type from what
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record NetworkDeregistrationRequest(DeregistrationType type, OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<NetworkDeregistrationRequest> LAYOUT = Mm5gMessageType.NETWORK_DEREGISTRATION_REQUEST
            .layoutOf(NetworkDeregistrationRequest.class)
            .mandatory(half(DeregistrationType.TYPE), NetworkDeregistrationRequest::type)
            .optional(
                    Mm5gIe.MM5G_CAUSE,
                    Mm5gIe.T3346,
                    Mm5gIe.REJECTED_NSSAI_OF_NETWORK_DEREGISTRATION_REQUEST,
                    Mm5gIe.CAG_INFORMATION_LIST,
                    Mm5gIe.EXTENDED_REJECTED_NSSAI,
                    Mm5gIe.DISASTER_RETURN_WAIT_RANGE,
                    Mm5gIe.EXTENDED_CAG_INFORMATION_LIST,
                    Mm5gIe.LOWER_BOUND_TIMER_VALUE,
                    Mm5gIe.FORBIDDEN_TAIS_FOR_ROAMING,
                    Mm5gIe.FORBIDDEN_TAIS_FOR_REGIONAL_SERVICE,
                    Mm5gIe.ACCESS_TECHNOLOGY_UTILIZATION_CONTROL)
            .as(NetworkDeregistrationRequest::new);

    /** Without other elements. */
    public NetworkDeregistrationRequest(DeregistrationType type) {
        this(type, OptionalElements.NONE);
    }

    @Override
    public Layout<NetworkDeregistrationRequest> layout() {
        return LAYOUT;
    }
}
