package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EpsMobileIdentity;
import dev.mynah.network.air.nas.element.EpsUpdateType;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;

/**
 * Tracking area update request: the UE says where it is. TS 24.301 8.2.29.
 *
 * @param type what for
 * @param ksi the key set the UE has
 * @param oldGuti who it is
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record TrackingAreaUpdateRequest(
        EpsUpdateType type, NasKeySetIdentifier ksi, EpsMobileIdentity oldGuti, OptionalElements optional)
        implements EmmMessage {

    /** Its elements. */
    public static final Layout<TrackingAreaUpdateRequest> LAYOUT = EmmMessageType.TRACKING_AREA_UPDATE_REQUEST
            .layoutOf(TrackingAreaUpdateRequest.class)
            .mandatory(lowHalf(EpsUpdateType.TYPE), TrackingAreaUpdateRequest::type)
            .mandatory(highHalf(NasKeySetIdentifier.TYPE), TrackingAreaUpdateRequest::ksi)
            .mandatory(lv(EpsMobileIdentity.TYPE, 12, 12), TrackingAreaUpdateRequest::oldGuti)
            .optional(
                    EmmIe.NON_CURRENT_NATIVE_KEY_SET,
                    EmmIe.GPRS_CIPHERING_KEY_SEQUENCE_NUMBER,
                    EmmIe.OLD_P_TMSI_SIGNATURE,
                    EmmIe.ADDITIONAL_GUTI,
                    EmmIe.NONCE_UE,
                    EmmIe.UE_NETWORK_CAPABILITY,
                    EmmIe.LAST_VISITED_TAI,
                    EmmIe.DRX_PARAMETER,
                    EmmIe.UE_RADIO_CAPABILITY_UPDATE_NEEDED,
                    EmmIe.EPS_BEARER_CONTEXT_STATUS,
                    EmmIe.MS_NETWORK_CAPABILITY,
                    EmmIe.OLD_LAI,
                    EmmIe.TMSI_STATUS,
                    EmmIe.MOBILE_STATION_CLASSMARK_2,
                    EmmIe.MOBILE_STATION_CLASSMARK_3,
                    EmmIe.SUPPORTED_CODECS,
                    EmmIe.ADDITIONAL_UPDATE_TYPE,
                    EmmIe.VOICE_DOMAIN_PREFERENCE,
                    EmmIe.OLD_GUTI_TYPE,
                    EmmIe.DEVICE_PROPERTIES,
                    EmmIe.MS_NETWORK_FEATURE_SUPPORT,
                    EmmIe.NRI_CONTAINER,
                    EmmIe.T3324,
                    EmmIe.T3412_EXTENDED,
                    EmmIe.EXTENDED_DRX_PARAMETERS,
                    EmmIe.UE_ADDITIONAL_SECURITY_CAPABILITY,
                    EmmIe.UE_STATUS,
                    EmmIe.ADDITIONAL_INFORMATION_REQUESTED,
                    EmmIe.N1_UE_NETWORK_CAPABILITY,
                    EmmIe.UE_RADIO_CAPABILITY_ID_AVAILABILITY,
                    EmmIe.WUS_ASSISTANCE_INFORMATION,
                    EmmIe.DRX_PARAMETER_IN_NB_S1_MODE,
                    EmmIe.IMSI_OFFSET,
                    EmmIe.UE_REQUEST_TYPE,
                    EmmIe.PAGING_RESTRICTION,
                    EmmIe.UNAVAILABILITY_INFORMATION,
                    EmmIe.PLMN_WITH_DISASTER_CONDITION)
            .as(TrackingAreaUpdateRequest::new);

    /** Without other elements. */
    public TrackingAreaUpdateRequest(EpsUpdateType type, NasKeySetIdentifier ksi, EpsMobileIdentity oldGuti) {
        this(type, ksi, oldGuti, OptionalElements.NONE);
    }

    @Override
    public Layout<TrackingAreaUpdateRequest> layout() {
        return LAYOUT;
    }
}
