package dev.mynah.network.air.nas.gmm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GprsAttachResult;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.Rai;

/**
 * Attach accept: the station is attached, once it completes where it has a new identity. TS 24.008 9.4.2.
 *
 * @param result what for
 * @param forceToStandby 1 to force a GSM station to STANDBY at once, else 0
 * @param t3312 how long until the periodic update
 * @param smsPriority radio priority of short messages, 1 to 4
 * @param tom8Priority radio priority of TOM8 messages
 * @param area where it is
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record AttachAccept(
        GprsAttachResult result,
        int forceToStandby,
        GprsTimer t3312,
        int smsPriority,
        int tom8Priority,
        Rai area,
        OptionalElements optional)
        implements GmmMessage {

    /** Its elements. */
    public static final Layout<AttachAccept> LAYOUT = GmmMessageType.ATTACH_ACCEPT
            .layoutOf(AttachAccept.class)
            .mandatory(lowHalf(GprsAttachResult.TYPE), AttachAccept::result)
            .mandatory(highHalf(number("Force to standby", "TS 24.008 10.5.5.7")), AttachAccept::forceToStandby)
            .mandatory(v(GprsTimer.TYPE, 1), AttachAccept::t3312)
            .mandatory(lowHalf(number("Radio priority", "TS 24.008 10.5.7.2")), AttachAccept::smsPriority)
            .mandatory(highHalf(number("Radio priority 2", "TS 24.008 10.5.7.5")), AttachAccept::tom8Priority)
            .mandatory(v(Rai.TYPE, 6), AttachAccept::area)
            .optional(
                    GmmIe.P_TMSI_SIGNATURE,
                    GmmIe.READY_TIMER,
                    GmmIe.P_TMSI,
                    GmmIe.MS_IDENTITY,
                    GmmIe.CAUSE,
                    GmmIe.T3302,
                    GmmIe.CELL_NOTIFICATION,
                    GmmIe.EQUIVALENT_PLMNS,
                    GmmIe.NETWORK_FEATURE_SUPPORT,
                    GmmIe.EMERGENCY_NUMBER_LIST,
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
            .as(AttachAccept::new);

    /** Without other elements. */
    public AttachAccept(
            GprsAttachResult result, int forceToStandby, GprsTimer t3312, int smsPriority, int tom8Priority, Rai area) {
        this(result, forceToStandby, t3312, smsPriority, tom8Priority, area, OptionalElements.NONE);
    }

    @Override
    public Layout<AttachAccept> layout() {
        return LAYOUT;
    }
}
