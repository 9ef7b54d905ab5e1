package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Mm5gCause;

/**
 * Service reject: the UE does not get it. TS 24.501 8.2.18.
 *
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ServiceReject(Mm5gCause cause, OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<ServiceReject> LAYOUT = Mm5gMessageType.SERVICE_REJECT
            .layoutOf(ServiceReject.class)
            .mandatory(v(Mm5gCause.TYPE, 1), ServiceReject::cause)
            .optional(
                    Mm5gIe.PDU_SESSION_STATUS,
                    Mm5gIe.T3346,
                    Mm5gIe.EAP_MESSAGE,
                    Mm5gIe.T3448,
                    Mm5gIe.CAG_INFORMATION_LIST,
                    Mm5gIe.DISASTER_RETURN_WAIT_RANGE,
                    Mm5gIe.EXTENDED_CAG_INFORMATION_LIST,
                    Mm5gIe.LOWER_BOUND_TIMER_VALUE,
                    Mm5gIe.FORBIDDEN_TAIS_FOR_ROAMING,
                    Mm5gIe.FORBIDDEN_TAIS_FOR_REGIONAL_SERVICE,
                    Mm5gIe.ACCESS_TECHNOLOGY_UTILIZATION_CONTROL)
            .as(ServiceReject::new);

    /** Without other elements. */
    public ServiceReject(Mm5gCause cause) {
        this(cause, OptionalElements.NONE);
    }

    @Override
    public Layout<ServiceReject> layout() {
        return LAYOUT;
    }
}
