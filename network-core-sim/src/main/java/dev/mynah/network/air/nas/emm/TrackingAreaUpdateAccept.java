package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.Mandatory.half;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EpsUpdateResult;

/**
 * Tracking area update accept: the network knows where the UE is. TS 24.301 8.2.26.
 *
 * @param result what was updated
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record TrackingAreaUpdateAccept(EpsUpdateResult result, OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<TrackingAreaUpdateAccept> LAYOUT = EmmMessageType.TRACKING_AREA_UPDATE_ACCEPT
            .layoutOf(TrackingAreaUpdateAccept.class)
            .mandatory(half(EpsUpdateResult.TYPE), TrackingAreaUpdateAccept::result)
            .optional(
                    EmmIe.T3412,
                    EmmIe.GUTI,
                    EmmIe.TAI_LIST,
                    EmmIe.EPS_BEARER_CONTEXT_STATUS,
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
                    EmmIe.HEADER_COMPRESSION_CONFIGURATION_STATUS,
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
                    EmmIe.EPS_ADDITIONAL_REQUEST_RESULT,
                    EmmIe.FORBIDDEN_TAIS_FOR_ROAMING,
                    EmmIe.FORBIDDEN_TAIS_FOR_REGIONAL_SERVICE,
                    EmmIe.MAXIMUM_TIME_OFFSET,
                    EmmIe.UNAVAILABILITY_CONFIGURATION,
                    EmmIe.ACCESS_TECHNOLOGY_UTILIZATION_CONTROL,
                    EmmIe.S_F_SATELLITE_OPERATION_PARAMETERS,
                    EmmIe.DISASTER_ROAMING_WAIT_RANGE,
                    EmmIe.DISASTER_RETURN_WAIT_RANGE,
                    EmmIe.PLMNS_IN_DISASTER_CONDITION)
            .as(TrackingAreaUpdateAccept::new);

    /** Without other elements. */
    public TrackingAreaUpdateAccept(EpsUpdateResult result) {
        this(result, OptionalElements.NONE);
    }

    @Override
    public Layout<TrackingAreaUpdateAccept> layout() {
        return LAYOUT;
    }
}
