package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.Mandatory.OPEN;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.lvE;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EpsAttachType;
import dev.mynah.network.air.nas.element.EpsMobileIdentity;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.UeNetworkCapability;
import dev.mynah.network.air.nas.esm.EsmMessageContainer;

/**
 * Attach request: a UE wants to attach. TS 24.301 8.2.4.
 *
 * @param type what for
 * @param ksi the key set the UE has
 * @param identity who it is: the GUTI if it has one
 * @param capability what it can do
 * @param esm its PDN connectivity request
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record AttachRequest(
        EpsAttachType type,
        NasKeySetIdentifier ksi,
        EpsMobileIdentity identity,
        UeNetworkCapability capability,
        EsmMessageContainer esm,
        OptionalElements optional)
        implements EmmMessage {

    /** Its elements. */
    public static final Layout<AttachRequest> LAYOUT = EmmMessageType.ATTACH_REQUEST
            .layoutOf(AttachRequest.class)
            .mandatory(lowHalf(EpsAttachType.TYPE), AttachRequest::type)
            .mandatory(highHalf(NasKeySetIdentifier.TYPE), AttachRequest::ksi)
            .mandatory(lv(EpsMobileIdentity.TYPE, 5, 12), AttachRequest::identity)
            .mandatory(lv(UeNetworkCapability.TYPE, 3, 14), AttachRequest::capability)
            .mandatory(lvE(EsmMessageContainer.TYPE, 5, OPEN), AttachRequest::esm)
            .optional(
                    EmmIe.OLD_P_TMSI_SIGNATURE,
                    EmmIe.ADDITIONAL_GUTI,
                    EmmIe.LAST_VISITED_TAI,
                    EmmIe.DRX_PARAMETER,
                    EmmIe.MS_NETWORK_CAPABILITY,
                    EmmIe.OLD_LAI,
                    EmmIe.TMSI_STATUS,
                    EmmIe.MOBILE_STATION_CLASSMARK_2,
                    EmmIe.MOBILE_STATION_CLASSMARK_3,
                    EmmIe.SUPPORTED_CODECS,
                    EmmIe.ADDITIONAL_UPDATE_TYPE,
                    EmmIe.VOICE_DOMAIN_PREFERENCE,
                    EmmIe.DEVICE_PROPERTIES,
                    EmmIe.OLD_GUTI_TYPE,
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
                    EmmIe.PLMN_WITH_DISASTER_CONDITION)
            .as(AttachRequest::new);

    /** Without other elements. */
    public AttachRequest(
            EpsAttachType type,
            NasKeySetIdentifier ksi,
            EpsMobileIdentity identity,
            UeNetworkCapability capability,
            EsmMessageContainer esm) {
        this(type, ksi, identity, capability, esm, OptionalElements.NONE);
    }

    @Override
    public Layout<AttachRequest> layout() {
        return LAYOUT;
    }
}
