package dev.mynah.network.air.nas.gmm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.half;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GmmCause;

/**
 * Routing area update reject: the update is refused. TS 24.008 9.4.17.
 *
 * @param cause why
 * @param forceToStandby 1 to force a GSM station to STANDBY at once, else 0
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record RoutingAreaUpdateReject(GmmCause cause, int forceToStandby, OptionalElements optional)
        implements GmmMessage {

    /** Its elements. */
    public static final Layout<RoutingAreaUpdateReject> LAYOUT = GmmMessageType.ROUTING_AREA_UPDATE_REJECT
            .layoutOf(RoutingAreaUpdateReject.class)
            .mandatory(v(GmmCause.TYPE, 1), RoutingAreaUpdateReject::cause)
            .mandatory(half(number("Force to standby", "TS 24.008 10.5.5.7")), RoutingAreaUpdateReject::forceToStandby)
            .optional(GmmIe.T3302, GmmIe.T3346)
            .as(RoutingAreaUpdateReject::new);

    /** Without other elements. */
    public RoutingAreaUpdateReject(GmmCause cause, int forceToStandby) {
        this(cause, forceToStandby, OptionalElements.NONE);
    }

    @Override
    public Layout<RoutingAreaUpdateReject> layout() {
        return LAYOUT;
    }
}
