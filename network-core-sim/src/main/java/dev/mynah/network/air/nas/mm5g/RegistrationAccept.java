package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.RegistrationResult5gs;

/**
 * Registration accept: the UE is registered. TS 24.501 8.2.7.
 *
 * @param result what for
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record RegistrationAccept(RegistrationResult5gs result, OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<RegistrationAccept> LAYOUT = Mm5gMessageType.REGISTRATION_ACCEPT
            .layoutOf(RegistrationAccept.class)
            .mandatory(lv(RegistrationResult5gs.TYPE, 2, 2), RegistrationAccept::result)
            .optional(
                    Mm5gIe.GUTI,
                    Mm5gIe.EQUIVALENT_PLMNS,
                    Mm5gIe.TAI_LIST,
                    Mm5gIe.ALLOWED_NSSAI,
                    Mm5gIe.REJECTED_NSSAI,
                    Mm5gIe.CONFIGURED_NSSAI,
                    Mm5gIe.NETWORK_FEATURE_SUPPORT,
                    Mm5gIe.PDU_SESSION_STATUS,
                    Mm5gIe.PDU_SESSION_REACTIVATION_RESULT,
                    Mm5gIe.PDU_SESSION_REACTIVATION_RESULT_ERROR_CAUSE,
                    Mm5gIe.LADN_INFORMATION,
                    Mm5gIe.MICO_INDICATION,
                    Mm5gIe.NETWORK_SLICING_INDICATION,
                    Mm5gIe.SERVICE_AREA_LIST,
                    Mm5gIe.T3512,
                    Mm5gIe.NON_3GPP_DE_REGISTRATION_TIMER_VALUE,
                    Mm5gIe.T3502,
                    Mm5gIe.EMERGENCY_NUMBER_LIST,
                    Mm5gIe.EXTENDED_EMERGENCY_NUMBER_LIST,
                    Mm5gIe.SOR_TRANSPARENT_CONTAINER,
                    Mm5gIe.EAP_MESSAGE,
                    Mm5gIe.NSSAI_INCLUSION_MODE,
                    Mm5gIe.OPERATOR_DEFINED_ACCESS_CATEGORY_DEFINITIONS,
                    Mm5gIe.NEGOTIATED_DRX_PARAMETERS,
                    Mm5gIe.NON_3GPP_NW_POLICIES,
                    Mm5gIe.EPS_BEARER_CONTEXT_STATUS,
                    Mm5gIe.NEGOTIATED_EXTENDED_DRX_PARAMETERS,
                    Mm5gIe.T3447,
                    Mm5gIe.T3448,
                    Mm5gIe.T3324,
                    Mm5gIe.UE_RADIO_CAPABILITY_ID,
                    Mm5gIe.UE_RADIO_CAPABILITY_ID_DELETION_INDICATION,
                    Mm5gIe.PENDING_NSSAI,
                    Mm5gIe.CIPHERING_KEY_DATA,
                    Mm5gIe.CAG_INFORMATION_LIST,
                    Mm5gIe.TRUNCATED_5G_S_TMSI_CONFIGURATION,
                    Mm5gIe.NEGOTIATED_WUS_ASSISTANCE_INFORMATION,
                    Mm5gIe.NEGOTIATED_NB_N1_MODE_DRX_PARAMETERS,
                    Mm5gIe.EXTENDED_REJECTED_NSSAI,
                    Mm5gIe.SERVICE_LEVEL_AA_CONTAINER_OF_REGISTRATION_ACCEPT,
                    Mm5gIe.NEGOTIATED_PEIPS_ASSISTANCE_INFORMATION,
                    Mm5gIe.ADDITIONAL_REQUEST_RESULT,
                    Mm5gIe.NSSRG_INFORMATION,
                    Mm5gIe.DISASTER_ROAMING_WAIT_RANGE,
                    Mm5gIe.DISASTER_RETURN_WAIT_RANGE,
                    Mm5gIe.LIST_OF_PLMNS_TO_BE_USED_IN_DISASTER_CONDITION,
                    Mm5gIe.FORBIDDEN_TAIS_FOR_ROAMING,
                    Mm5gIe.FORBIDDEN_TAIS_FOR_REGIONAL_SERVICE,
                    Mm5gIe.EXTENDED_CAG_INFORMATION_LIST,
                    Mm5gIe.NSAG_INFORMATION,
                    Mm5gIe.EQUIVALENT_SNPNS,
                    Mm5gIe.NID,
                    Mm5gIe.REGISTRATION_ACCEPT_TYPE_6_IE_CONTAINER,
                    Mm5gIe.RAN_TIMING_SYNCHRONIZATION,
                    Mm5gIe.ALTERNATIVE_NSSAI,
                    Mm5gIe.DISCONTINUOUS_COVERAGE_MAXIMUM_TIME_OFFSET,
                    Mm5gIe.S_NSSAI_TIME_VALIDITY_INFORMATION,
                    Mm5gIe.UNAVAILABILITY_CONFIGURATION,
                    Mm5gIe.FEATURE_AUTHORIZATION_INDICATION,
                    Mm5gIe.ON_DEMAND_NSSAI,
                    Mm5gIe.ACCESS_TECHNOLOGY_UTILIZATION_CONTROL,
                    Mm5gIe.NEGOTIATED_LP_WUSPS_ASSISTANCE_INFORMATION,
                    Mm5gIe.LP_WUS_STATUS)
            .as(RegistrationAccept::new);

    /** Without other elements. */
    public RegistrationAccept(RegistrationResult5gs result) {
        this(result, OptionalElements.NONE);
    }

    @Override
    public Layout<RegistrationAccept> layout() {
        return LAYOUT;
    }
}
