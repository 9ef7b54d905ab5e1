package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.Mandatory.OPEN;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.lvE;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.MobileIdentity5gs;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.RegistrationType5gs;

/**
 * Registration request: a UE wants to register, or to tell where it is. TS 24.501 8.2.6.
 *
 * @param type what for
 * @param ksi the key set the UE has
 * @param identity who it is
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record RegistrationRequest(
        RegistrationType5gs type, NasKeySetIdentifier ksi, MobileIdentity5gs identity, OptionalElements optional)
        implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<RegistrationRequest> LAYOUT = Mm5gMessageType.REGISTRATION_REQUEST
            .layoutOf(RegistrationRequest.class)
            .mandatory(lowHalf(RegistrationType5gs.TYPE), RegistrationRequest::type)
            .mandatory(highHalf(NasKeySetIdentifier.TYPE), RegistrationRequest::ksi)
            .mandatory(lvE(MobileIdentity5gs.TYPE, 6, OPEN), RegistrationRequest::identity)
            .optional(
                    Mm5gIe.NON_CURRENT_NATIVE_KEY_SET,
                    Mm5gIe.MM5G_CAPABILITY,
                    Mm5gIe.UE_SECURITY_CAPABILITY,
                    Mm5gIe.REQUESTED_NSSAI,
                    Mm5gIe.LAST_VISITED_REGISTERED_TAI,
                    Mm5gIe.S1_UE_NETWORK_CAPABILITY,
                    Mm5gIe.UPLINK_DATA_STATUS,
                    Mm5gIe.PDU_SESSION_STATUS,
                    Mm5gIe.MICO_INDICATION,
                    Mm5gIe.UE_STATUS,
                    Mm5gIe.ADDITIONAL_GUTI,
                    Mm5gIe.ALLOWED_PDU_SESSION_STATUS,
                    Mm5gIe.UE_USAGE_SETTING,
                    Mm5gIe.REQUESTED_DRX_PARAMETERS,
                    Mm5gIe.EPS_NAS_MESSAGE_CONTAINER,
                    Mm5gIe.LADN_INDICATION,
                    Mm5gIe.PAYLOAD_CONTAINER_TYPE,
                    Mm5gIe.PAYLOAD_CONTAINER,
                    Mm5gIe.NETWORK_SLICING_INDICATION,
                    Mm5gIe.UPDATE_TYPE,
                    Mm5gIe.MOBILE_STATION_CLASSMARK_2,
                    Mm5gIe.SUPPORTED_CODECS,
                    Mm5gIe.NAS_MESSAGE_CONTAINER,
                    Mm5gIe.EPS_BEARER_CONTEXT_STATUS,
                    Mm5gIe.REQUESTED_EXTENDED_DRX_PARAMETERS,
                    Mm5gIe.T3324,
                    Mm5gIe.UE_RADIO_CAPABILITY_ID,
                    Mm5gIe.REQUESTED_MAPPED_NSSAI,
                    Mm5gIe.ADDITIONAL_INFORMATION_REQUESTED,
                    Mm5gIe.REQUESTED_WUS_ASSISTANCE_INFORMATION,
                    Mm5gIe.N5GC_INDICATION,
                    Mm5gIe.REQUESTED_NB_N1_MODE_DRX_PARAMETERS,
                    Mm5gIe.UE_REQUEST_TYPE,
                    Mm5gIe.PAGING_RESTRICTION,
                    Mm5gIe.SERVICE_LEVEL_AA_CONTAINER,
                    Mm5gIe.NID,
                    Mm5gIe.UE_DETERMINED_PLMN_WITH_DISASTER_CONDITION,
                    Mm5gIe.REQUESTED_PEIPS_ASSISTANCE_INFORMATION,
                    Mm5gIe.REQUESTED_T3512_VALUE,
                    Mm5gIe.UNAVAILABILITY_INFORMATION,
                    Mm5gIe.NON_3GPP_PATH_SWITCHING_INFORMATION,
                    Mm5gIe.AUN3_INDICATION,
                    Mm5gIe.REQUESTED_LP_WUSPS_ASSISTANCE_INFORMATION)
            .as(RegistrationRequest::new);

    /** Without other elements. */
    public RegistrationRequest(RegistrationType5gs type, NasKeySetIdentifier ksi, MobileIdentity5gs identity) {
        this(type, ksi, identity, OptionalElements.NONE);
    }

    @Override
    public Layout<RegistrationRequest> layout() {
        return LAYOUT;
    }
}
