package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EmmCause;

/**
 * Service reject: the UE gets no service. TS 24.301 8.2.24.
 *
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ServiceReject(EmmCause cause, OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<ServiceReject> LAYOUT = EmmMessageType.SERVICE_REJECT
            .layoutOf(ServiceReject.class)
            .mandatory(v(EmmCause.TYPE, 1), ServiceReject::cause)
            .optional(
                    EmmIe.T3442,
                    EmmIe.T3346,
                    EmmIe.T3448,
                    EmmIe.LOWER_BOUND_TIMER,
                    EmmIe.FORBIDDEN_TAIS_FOR_ROAMING,
                    EmmIe.FORBIDDEN_TAIS_FOR_REGIONAL_SERVICE,
                    EmmIe.ACCESS_TECHNOLOGY_UTILIZATION_CONTROL,
                    EmmIe.S_F_SATELLITE_OPERATION_PARAMETERS,
                    EmmIe.DISASTER_RETURN_WAIT_RANGE)
            .as(ServiceReject::new);

    /** Without other elements. */
    public ServiceReject(EmmCause cause) {
        this(cause, OptionalElements.NONE);
    }

    @Override
    public Layout<ServiceReject> layout() {
        return LAYOUT;
    }
}
