package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.Mandatory.OPEN;
import static dev.mynah.network.air.nas.Mandatory.half;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.lvE;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EpsAttachResult;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.TaiList;
import dev.mynah.network.air.nas.esm.EsmMessageContainer;

/**
 * Attach accept: the UE is attached once it completes. TS 24.301 8.2.1.
 *
 * @param result what for
 * @param t3412 how long until the periodic update
 * @param areas where it may move without an update
 * @param esm the activation of its default bearer
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record AttachAccept(
        EpsAttachResult result, GprsTimer t3412, TaiList areas, EsmMessageContainer esm, OptionalElements optional)
        implements EmmMessage {

    /** Its elements. */
    public static final Layout<AttachAccept> LAYOUT = EmmMessageType.ATTACH_ACCEPT
            .layoutOf(AttachAccept.class)
            .mandatory(half(EpsAttachResult.TYPE), AttachAccept::result)
            .mandatory(v(GprsTimer.TYPE, 1), AttachAccept::t3412)
            .mandatory(lv(TaiList.TYPE, 7, 97), AttachAccept::areas)
            .mandatory(lvE(EsmMessageContainer.TYPE, 5, OPEN), AttachAccept::esm)
            .optional(
                    EmmIe.GUTI,
                    EmmIe.LAI,
                    EmmIe.MS_IDENTITY,
                    EmmIe.EMM_CAUSE,
                    EmmIe.T3402,
                    EmmIe.T3423,
                    EmmIe.EQUIVALENT_PLMNS,
                    EmmIe.EMERGENCY_NUMBER_LIST,
                    EmmIe.EPS_NETWORK_FEATURE_SUPPORT,
                    EmmIe.ADDITIONAL_UPDATE_RESULT,
                    EmmIe.T3412_EXTENDED,
                    EmmIe.T3324,
                    EmmIe.EXTENDED_DRX_PARAMETERS,
                    EmmIe.DCN_ID,
                    EmmIe.SMS_SERVICES_STATUS,
                    EmmIe.NON_3GPP_NW_PROVIDED_POLICIES,
                    EmmIe.T3448,
                    EmmIe.NETWORK_POLICY,
                    EmmIe.T3447,
                    EmmIe.EXTENDED_EMERGENCY_NUMBER_LIST,
                    EmmIe.CIPHERING_KEY_DATA,
                    EmmIe.UE_RADIO_CAPABILITY_ID,
                    EmmIe.UE_RADIO_CAPABILITY_ID_DELETION,
                    EmmIe.WUS_ASSISTANCE_INFORMATION,
                    EmmIe.DRX_PARAMETER_IN_NB_S1_MODE,
                    EmmIe.IMSI_OFFSET,
                    EmmIe.FORBIDDEN_TAIS_FOR_ROAMING,
                    EmmIe.FORBIDDEN_TAIS_FOR_REGIONAL_SERVICE,
                    EmmIe.UNAVAILABILITY_CONFIGURATION,
                    EmmIe.ACCESS_TECHNOLOGY_UTILIZATION_CONTROL,
                    EmmIe.S_F_SATELLITE_OPERATION_PARAMETERS,
                    EmmIe.DISASTER_ROAMING_WAIT_RANGE,
                    EmmIe.DISASTER_RETURN_WAIT_RANGE,
                    EmmIe.PLMNS_IN_DISASTER_CONDITION)
            .as(AttachAccept::new);

    /** Without other elements. */
    public AttachAccept(EpsAttachResult result, GprsTimer t3412, TaiList areas, EsmMessageContainer esm) {
        this(result, t3412, areas, esm, OptionalElements.NONE);
    }

    @Override
    public Layout<AttachAccept> layout() {
        return LAYOUT;
    }
}
