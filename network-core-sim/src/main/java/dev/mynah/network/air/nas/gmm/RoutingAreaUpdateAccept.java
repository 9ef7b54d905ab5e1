package dev.mynah.network.air.nas.gmm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.GprsUpdateResult;
import dev.mynah.network.air.nas.element.Rai;

/**
 * Routing area update accept: the network knows where the station is. TS 24.008 9.4.15.
 *
 * @param result what for
 * @param forceToStandby 1 to force a GSM station to STANDBY at once, else 0
 * @param t3312 how long until the periodic update
 * @param area where it is
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record RoutingAreaUpdateAccept(
        GprsUpdateResult result, int forceToStandby, GprsTimer t3312, Rai area, OptionalElements optional)
        implements GmmMessage {

    /** Its elements. */
    public static final Layout<RoutingAreaUpdateAccept> LAYOUT = GmmMessageType.ROUTING_AREA_UPDATE_ACCEPT
            .layoutOf(RoutingAreaUpdateAccept.class)
            .mandatory(lowHalf(GprsUpdateResult.TYPE), RoutingAreaUpdateAccept::result)
            .mandatory(
                    highHalf(number("Force to standby", "TS 24.008 10.5.5.7")), RoutingAreaUpdateAccept::forceToStandby)
            .mandatory(v(GprsTimer.TYPE, 1), RoutingAreaUpdateAccept::t3312)
            .mandatory(v(Rai.TYPE, 6), RoutingAreaUpdateAccept::area)
            .optional(
                    GmmIe.P_TMSI_SIGNATURE,
                    GmmIe.P_TMSI,
                    GmmIe.MS_IDENTITY,
                    GmmIe.N_PDU_NUMBERS,
                    GmmIe.READY_TIMER,
                    GmmIe.CAUSE,
                    GmmIe.T3302,
                    GmmIe.CELL_NOTIFICATION,
                    GmmIe.EQUIVALENT_PLMNS,
                    GmmIe.PDP_CONTEXT_STATUS,
                    GmmIe.NETWORK_FEATURE_SUPPORT,
                    GmmIe.EMERGENCY_NUMBER_LIST,
                    GmmIe.MBMS_CONTEXT_STATUS,
                    GmmIe.REQUESTED_MS_INFORMATION,
                    GmmIe.T3319,
                    GmmIe.T3323,
                    GmmIe.T3312_EXTENDED,
                    GmmIe.ADDITIONAL_NETWORK_FEATURE_SUPPORT,
                    GmmIe.T3324,
                    GmmIe.EXTENDED_DRX_PARAMETERS,
                    GmmIe.USER_PLANE_INTEGRITY,
                    GmmIe.MS_NETWORK_CAPABILITY,
                    GmmIe.MS_RADIO_ACCESS_CAPABILITY)
            .as(RoutingAreaUpdateAccept::new);

    /** Without other elements. */
    public RoutingAreaUpdateAccept(GprsUpdateResult result, int forceToStandby, GprsTimer t3312, Rai area) {
        this(result, forceToStandby, t3312, area, OptionalElements.NONE);
    }

    @Override
    public Layout<RoutingAreaUpdateAccept> layout() {
        return LAYOUT;
    }
}
