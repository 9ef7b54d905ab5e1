package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.Mandatory.half;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.UeTerminatedDetachType;

/**
 * Detach request: the network turns the UE out. TS 24.301 8.2.11.2.
 *
 * @param type what it has to do then
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record UeTerminatedDetachRequest(UeTerminatedDetachType type, OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<UeTerminatedDetachRequest> LAYOUT = EmmMessageType.DETACH_REQUEST
            .layoutOf(UeTerminatedDetachRequest.class)
            .mandatory(half(UeTerminatedDetachType.TYPE), UeTerminatedDetachRequest::type)
            .optional(
                    EmmIe.EMM_CAUSE,
                    EmmIe.LOWER_BOUND_TIMER,
                    EmmIe.FORBIDDEN_TAIS_FOR_ROAMING,
                    EmmIe.FORBIDDEN_TAIS_FOR_REGIONAL_SERVICE,
                    EmmIe.ACCESS_TECHNOLOGY_UTILIZATION_CONTROL,
                    EmmIe.S_F_SATELLITE_OPERATION_PARAMETERS,
                    EmmIe.DISASTER_RETURN_WAIT_RANGE)
            .as(UeTerminatedDetachRequest::new);

    /** Without other elements. */
    public UeTerminatedDetachRequest(UeTerminatedDetachType type) {
        this(type, OptionalElements.NONE);
    }

    @Override
    public Layout<UeTerminatedDetachRequest> layout() {
        return LAYOUT;
    }
}
