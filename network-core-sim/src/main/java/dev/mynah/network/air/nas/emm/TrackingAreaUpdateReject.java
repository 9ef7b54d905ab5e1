package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EmmCause;

/**
 * Tracking area update reject: the network will not serve the UE where it is. TS 24.301 8.2.28.
 *
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record TrackingAreaUpdateReject(EmmCause cause, OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<TrackingAreaUpdateReject> LAYOUT = EmmMessageType.TRACKING_AREA_UPDATE_REJECT
            .layoutOf(TrackingAreaUpdateReject.class)
            .mandatory(v(EmmCause.TYPE, 1), TrackingAreaUpdateReject::cause)
            .optional(
                    EmmIe.T3346,
                    EmmIe.EXTENDED_EMM_CAUSE,
                    EmmIe.LOWER_BOUND_TIMER,
                    EmmIe.FORBIDDEN_TAIS_FOR_ROAMING,
                    EmmIe.FORBIDDEN_TAIS_FOR_REGIONAL_SERVICE,
                    EmmIe.ACCESS_TECHNOLOGY_UTILIZATION_CONTROL,
                    EmmIe.S_F_SATELLITE_OPERATION_PARAMETERS,
                    EmmIe.DISASTER_RETURN_WAIT_RANGE)
            .as(TrackingAreaUpdateReject::new);

    /** Without other elements. */
    public TrackingAreaUpdateReject(EmmCause cause) {
        this(cause, OptionalElements.NONE);
    }

    @Override
    public Layout<TrackingAreaUpdateReject> layout() {
        return LAYOUT;
    }
}
