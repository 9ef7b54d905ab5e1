package dev.mynah.network.air.nas.mm5g;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Configuration update command: something the UE was told has changed. TS 24.501 8.2.19.
 *
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ConfigurationUpdateCommand(OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<ConfigurationUpdateCommand> LAYOUT = Mm5gMessageType.CONFIGURATION_UPDATE_COMMAND
            .layoutOf(ConfigurationUpdateCommand.class)
            .optional(
                    Mm5gIe.CONFIGURATION_UPDATE_INDICATION,
                    Mm5gIe.GUTI,
                    Mm5gIe.TAI_LIST,
                    Mm5gIe.ALLOWED_NSSAI,
                    Mm5gIe.SERVICE_AREA_LIST,
                    Mm5gIe.FULL_NAME,
                    Mm5gIe.SHORT_NAME,
                    Mm5gIe.LOCAL_TIME_ZONE,
                    Mm5gIe.UNIVERSAL_TIME_AND_LOCAL_TIME_ZONE,
                    Mm5gIe.NETWORK_DAYLIGHT_SAVING_TIME,
                    Mm5gIe.LADN_INFORMATION_OF_CONFIGURATION_UPDATE_COMMAND,
                    Mm5gIe.MICO_INDICATION,
                    Mm5gIe.NETWORK_SLICING_INDICATION,
                    Mm5gIe.CONFIGURED_NSSAI,
                    Mm5gIe.REJECTED_NSSAI,
                    Mm5gIe.OPERATOR_DEFINED_ACCESS_CATEGORY_DEFINITIONS,
                    Mm5gIe.SMS_INDICATION,
                    Mm5gIe.T3447,
                    Mm5gIe.CAG_INFORMATION_LIST,
                    Mm5gIe.UE_RADIO_CAPABILITY_ID,
                    Mm5gIe.UE_RADIO_CAPABILITY_ID_DELETION_INDICATION_OF_CONFIGURATION_UPDATE_COMMAND,
                    Mm5gIe.REGISTRATION_RESULT,
                    Mm5gIe.TRUNCATED_5G_S_TMSI_CONFIGURATION,
                    Mm5gIe.ADDITIONAL_CONFIGURATION_INDICATION,
                    Mm5gIe.EXTENDED_REJECTED_NSSAI,
                    Mm5gIe.SERVICE_LEVEL_AA_CONTAINER,
                    Mm5gIe.NSSRG_INFORMATION,
                    Mm5gIe.DISASTER_ROAMING_WAIT_RANGE,
                    Mm5gIe.DISASTER_RETURN_WAIT_RANGE,
                    Mm5gIe.LIST_OF_PLMNS_TO_BE_USED_IN_DISASTER_CONDITION,
                    Mm5gIe.EXTENDED_CAG_INFORMATION_LIST,
                    Mm5gIe.UPDATED_PEIPS_ASSISTANCE_INFORMATION,
                    Mm5gIe.NSAG_INFORMATION_OF_CONFIGURATION_UPDATE_COMMAND,
                    Mm5gIe.PRIORITY_INDICATOR,
                    Mm5gIe.RAN_TIMING_SYNCHRONIZATION,
                    Mm5gIe.EXTENDED_LADN_INFORMATION,
                    Mm5gIe.ALTERNATIVE_NSSAI,
                    Mm5gIe.S_NSSAI_LOCATION_VALIDITY_INFORMATION,
                    Mm5gIe.S_NSSAI_TIME_VALIDITY_INFORMATION,
                    Mm5gIe.DISCONTINUOUS_COVERAGE_MAXIMUM_TIME_OFFSET,
                    Mm5gIe.PARTIALLY_ALLOWED_NSSAI,
                    Mm5gIe.PARTIALLY_REJECTED_NSSAI,
                    Mm5gIe.FEATURE_AUTHORIZATION_INDICATION,
                    Mm5gIe.ON_DEMAND_NSSAI,
                    Mm5gIe.ACCESS_TECHNOLOGY_UTILIZATION_CONTROL_OF_CONFIGURATION_UPDATE_COMMAND,
                    Mm5gIe.UPDATED_LP_WUSPS_ASSISTANCE_INFORMATION,
                    Mm5gIe.LP_WUS_STATUS)
            .as(ConfigurationUpdateCommand::new);

    /** Without other elements. */
    public ConfigurationUpdateCommand() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<ConfigurationUpdateCommand> layout() {
        return LAYOUT;
    }
}
