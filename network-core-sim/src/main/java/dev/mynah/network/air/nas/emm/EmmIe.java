package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.OPEN;
import static dev.mynah.network.air.nas.OptionalElement.half;
import static dev.mynah.network.air.nas.OptionalElement.tlv;
import static dev.mynah.network.air.nas.OptionalElement.tlvE;
import static dev.mynah.network.air.nas.OptionalElement.tv;

import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElement;
import dev.mynah.network.air.nas.element.AdditionalUpdateResult;
import dev.mynah.network.air.nas.element.AdditionalUpdateType;
import dev.mynah.network.air.nas.element.EmergencyNumberList;
import dev.mynah.network.air.nas.element.EmmCause;
import dev.mynah.network.air.nas.element.EpsBearerContextStatus;
import dev.mynah.network.air.nas.element.EpsMobileIdentity;
import dev.mynah.network.air.nas.element.EpsNetworkFeatureSupport;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.NetworkName;
import dev.mynah.network.air.nas.element.PlmnCoding;
import dev.mynah.network.air.nas.element.PlmnList;
import dev.mynah.network.air.nas.element.Tai;
import dev.mynah.network.air.nas.element.TaiList;
import dev.mynah.network.air.nas.element.TimeZone;
import dev.mynah.network.air.nas.element.TimeZoneAndTime;
import dev.mynah.network.air.nas.element.UeNetworkCapability;
import dev.mynah.network.air.nas.esm.EsmMessageContainer;

/** The elements EMM messages may carry, by identifier. TS 24.301 8.2 and 9.9.3. */
public final class EmmIe {

    private EmmIe() {}

    public static final OptionalElement<Integer> GPRS_CIPHERING_KEY_SEQUENCE_NUMBER = half(
            "GPRS ciphering key sequence number", 0x8, number("Ciphering key sequence number", "TS 24.301 9.9.3.4a"));
    public static final OptionalElement<Integer> TMSI_STATUS =
            half("TMSI status", 0x9, number("TMSI status", "TS 24.301 9.9.3.31"));
    public static final OptionalElement<Integer> EXTENDED_EMM_CAUSE =
            half("Extended EMM cause", 0xA, number("Extended EMM cause", "TS 24.301 9.9.3.26A"));
    public static final OptionalElement<Integer> UE_RADIO_CAPABILITY_UPDATE_NEEDED = half(
            "UE radio capability information update needed",
            0xA,
            number("UE radio capability information update needed", "TS 24.301 9.9.3.35"));
    public static final OptionalElement<Integer> CSFB_RESPONSE =
            half("CSFB response", 0xB, number("CSFB response", "TS 24.301 9.9.3.5"));
    public static final OptionalElement<NasKeySetIdentifier> NON_CURRENT_NATIVE_KEY_SET =
            half("Non-current native NAS key set identifier", 0xB, NasKeySetIdentifier.TYPE);
    public static final OptionalElement<Integer> UE_RADIO_CAPABILITY_ID_DELETION = half(
            "UE radio capability ID deletion indication",
            0xB,
            number("UE radio capability ID deletion indication", "TS 24.301 9.9.3.61"));
    public static final OptionalElement<Integer> IMEISV_REQUEST =
            half("IMEISV request", 0xC, number("IMEISV request", "TS 24.301 9.9.3.18"));
    public static final OptionalElement<Integer> MS_NETWORK_FEATURE_SUPPORT =
            half("MS network feature support", 0xC, number("MS network feature support", "TS 24.301 9.9.3.20A"));
    public static final OptionalElement<Integer> NETWORK_POLICY =
            half("Network policy", 0xC, number("Network policy", "TS 24.301 9.9.3.52"));
    public static final OptionalElement<Integer> DEVICE_PROPERTIES =
            half("Device properties", 0xD, number("Device properties", "TS 24.301 9.9.2.0A"));
    public static final OptionalElement<Integer> NON_3GPP_NW_PROVIDED_POLICIES =
            half("Non-3GPP NW provided policies", 0xD, number("Non-3GPP NW provided policies", "TS 24.301 9.9.3.49"));
    public static final OptionalElement<Integer> UE_COARSE_LOCATION_REQUEST =
            half("UE coarse location information request", 0xD, number("UE information request", "TS 24.301 9.9.3.71"));
    public static final OptionalElement<Integer> OLD_GUTI_TYPE =
            half("Old GUTI type", 0xE, number("GUTI type", "TS 24.301 9.9.3.45"));
    public static final OptionalElement<Integer> SMS_SERVICES_STATUS =
            half("SMS services status", 0xE, number("SMS services status", "TS 24.301 9.9.3.4B"));
    public static final OptionalElement<AdditionalUpdateResult> ADDITIONAL_UPDATE_RESULT =
            half("Additional update result", 0xF, AdditionalUpdateResult.TYPE);
    public static final OptionalElement<AdditionalUpdateType> ADDITIONAL_UPDATE_TYPE =
            half("Additional update type", 0xF, AdditionalUpdateType.TYPE);
    public static final OptionalElement<Octets> NRI_CONTAINER = tlv(
            "TMSI based NRI container",
            0x10,
            4,
            4,
            opaque("Network resource identifier container", "TS 24.301 9.9.3.24A"));
    public static final OptionalElement<Octets> MOBILE_STATION_CLASSMARK_2 =
            tlv("Mobile station classmark 2", 0x11, 5, 5, opaque("Mobile station classmark 2", "TS 24.301 9.9.2.4"));
    public static final OptionalElement<Lai> LAI = tv("Location area identification", 0x13, 6, Lai.TYPE);
    public static final OptionalElement<Lai> OLD_LAI = tv("Old location area identification", 0x13, 6, Lai.TYPE);
    public static final OptionalElement<GprsTimer> T3402_ON_REJECT = tlv("T3402 value", 0x16, 3, 3, GprsTimer.TYPE_2);
    public static final OptionalElement<Integer> ADDITIONAL_INFORMATION_REQUESTED = tv(
            "Additional information requested",
            0x17,
            2,
            number("Additional information requested", "TS 24.301 9.9.3.55"));
    public static final OptionalElement<GprsTimer> T3402 = tv("T3402 value", 0x17, 2, GprsTimer.TYPE);
    public static final OptionalElement<Octets> OLD_P_TMSI_SIGNATURE =
            tv("Old P-TMSI signature", 0x19, 4, opaque("P-TMSI signature", "TS 24.301 9.9.3.26"));
    public static final OptionalElement<GprsTimer3> LOWER_BOUND_TIMER =
            tlv("Lower bound timer value", 0x1C, 3, 3, GprsTimer3.TYPE);
    public static final OptionalElement<TaiList> FORBIDDEN_TAIS_FOR_ROAMING =
            tlv("Forbidden TAIs for roaming", 0x1D, 8, 98, TaiList.TYPE);
    public static final OptionalElement<TaiList> FORBIDDEN_TAIS_FOR_REGIONAL_SERVICE =
            tlv("Forbidden TAIs for regional provision of service", 0x1E, 8, 98, TaiList.TYPE);
    public static final OptionalElement<Octets> UNAVAILABILITY_CONFIGURATION = tlv(
            "Unavailability configuration", 0x1F, 3, 9, opaque("Unavailability configuration", "TS 24.301 9.9.3.70"));
    public static final OptionalElement<Octets> ACCESS_TECHNOLOGY_UTILIZATION_CONTROL = tlv(
            "Access technology utilization control",
            0x20,
            4,
            5,
            opaque("Access technology utilization control", "TS 24.301 9.9.3.3A"));
    public static final OptionalElement<Octets> MOBILE_STATION_CLASSMARK_3 =
            tlv("Mobile station classmark 3", 0x20, 2, 34, opaque("Mobile station classmark 3", "TS 24.301 9.9.2.5"));

    /** S&amp;F satellite operation parameters. */
    public static final OptionalElement<Octets> S_F_SATELLITE_OPERATION_PARAMETERS = tlv(
            "S&F satellite operation parameters",
            0x21,
            3,
            257,
            opaque("S&F satellite operation parameters", "TS 24.301 9.9.3.73"));

    public static final OptionalElement<Octets> DISASTER_ROAMING_WAIT_RANGE =
            tlv("Disaster roaming wait range", 0x22, 4, 4, opaque("Registration wait range", "TS 24.301 9.9.3.75"));
    public static final OptionalElement<MobileIdentity> IMEISV = tlv("IMEISV", 0x23, 11, 11, MobileIdentity.TYPE);
    public static final OptionalElement<MobileIdentity> MS_IDENTITY =
            tlv("MS identity", 0x23, 7, 10, MobileIdentity.TYPE);
    public static final OptionalElement<Octets> DISASTER_RETURN_WAIT_RANGE =
            tlv("Disaster return wait range", 0x24, 4, 4, opaque("Registration wait range", "TS 24.301 9.9.3.75"));
    public static final OptionalElement<Octets> PLMNS_IN_DISASTER_CONDITION = tlv(
            "List of PLMNs to be used in disaster condition",
            0x25,
            2,
            257,
            opaque("List of PLMNs to be used in disaster condition", "TS 24.301 9.9.3.76"));
    public static final OptionalElement<Plmn> PLMN_WITH_DISASTER_CONDITION =
            tlv("UE determined PLMN with disaster condition", 0x26, 5, 5, PlmnCoding.TYPE);
    public static final OptionalElement<Octets> PAGING_RESTRICTION =
            tlv("Paging restriction", 0x28, 3, 5, opaque("Paging restriction", "TS 24.301 9.9.3.66"));
    public static final OptionalElement<Integer> UE_REQUEST_TYPE =
            tlv("UE request type", 0x29, 3, 3, number("UE request type", "TS 24.301 9.9.3.65"));
    public static final OptionalElement<Octets> AUTHENTICATION_FAILURE_PARAMETER = tlv(
            "Authentication failure parameter",
            0x30,
            16,
            16,
            opaque("Authentication failure parameter", "TS 24.301 9.9.3.1"));
    public static final OptionalElement<Octets> UNAVAILABILITY_INFORMATION =
            tlv("Unavailability information", 0x30, 3, 9, opaque("Unavailability information", "TS 24.301 9.9.3.69"));
    public static final OptionalElement<Octets> MS_NETWORK_CAPABILITY =
            tlv("MS network capability", 0x31, 4, 10, opaque("MS network capability", "TS 24.301 9.9.3.20"));
    public static final OptionalElement<Octets> N1_UE_NETWORK_CAPABILITY =
            tlv("N1 UE network capability", 0x32, 3, 15, opaque("N1 UE network capability", "TS 24.301 9.9.3.57"));
    public static final OptionalElement<EmergencyNumberList> EMERGENCY_NUMBER_LIST =
            tlv("Emergency number list", 0x34, 5, 50, EmergencyNumberList.TYPE);
    public static final OptionalElement<Integer> UE_RADIO_CAPABILITY_ID_AVAILABILITY = tlv(
            "UE radio capability ID availability",
            0x34,
            3,
            3,
            number("UE radio capability ID availability", "TS 24.301 9.9.3.58"));
    public static final OptionalElement<Integer> WUS_ASSISTANCE_INFORMATION =
            tlv("WUS assistance information", 0x35, 3, 3, number("WUS assistance information", "TS 24.301 9.9.3.62"));
    public static final OptionalElement<Integer> DRX_PARAMETER_IN_NB_S1_MODE =
            tlv("DRX parameter in NB-S1 mode", 0x36, 3, 3, number("NB-S1 DRX parameter", "TS 24.301 9.9.3.63"));
    public static final OptionalElement<Integer> EPS_ADDITIONAL_REQUEST_RESULT = tlv(
            "EPS additional request result", 0x37, 3, 3, number("EPS additional request result", "TS 24.301 9.9.3.67"));
    public static final OptionalElement<Integer> UE_RADIO_CAPABILITY_ID_REQUEST = tlv(
            "UE radio capability ID request",
            0x37,
            3,
            3,
            number("UE radio capability ID request", "TS 24.301 9.9.3.59"));
    public static final OptionalElement<Octets> IMSI_OFFSET =
            tlv("IMSI offset", 0x38, 4, 4, opaque("IMSI offset", "TS 24.301 9.9.3.64"));
    public static final OptionalElement<GprsTimer3> MAXIMUM_TIME_OFFSET =
            tlv("Maximum time offset", 0x39, 3, 3, GprsTimer3.TYPE);
    public static final OptionalElement<Octets> SUPPORTED_CODECS =
            tlv("Supported Codecs", 0x40, 5, 257, opaque("Supported Codec List", "TS 24.301 9.9.2.10"));
    public static final OptionalElement<NetworkName> FULL_NAME =
            tlv("Full name for network", 0x43, 3, 257, NetworkName.TYPE);
    public static final OptionalElement<NetworkName> SHORT_NAME =
            tlv("Short name for network", 0x45, 3, 257, NetworkName.TYPE);
    public static final OptionalElement<TimeZone> LOCAL_TIME_ZONE = tv("Local time zone", 0x46, 2, TimeZone.TYPE);
    public static final OptionalElement<TimeZoneAndTime> UNIVERSAL_TIME_AND_LOCAL_TIME_ZONE =
            tv("Universal time and local time zone", 0x47, 8, TimeZoneAndTime.TYPE);
    public static final OptionalElement<Integer> DAYLIGHT_SAVING_TIME =
            tlv("Network daylight saving time", 0x49, 3, 3, number("Daylight saving time", "TS 24.301 9.9.3.6"));
    public static final OptionalElement<PlmnList> EQUIVALENT_PLMNS =
            tlv("Equivalent PLMNs", 0x4A, 5, 47, PlmnList.TYPE);
    public static final OptionalElement<Octets> HASHMME =
            tlv("HashMME", 0x4F, 10, 10, opaque("HashMME", "TS 24.301 9.9.3.50"));
    public static final OptionalElement<EpsMobileIdentity> ADDITIONAL_GUTI =
            tlv("Additional GUTI", 0x50, 13, 13, EpsMobileIdentity.TYPE);
    public static final OptionalElement<EpsMobileIdentity> GUTI = tlv("GUTI", 0x50, 13, 13, EpsMobileIdentity.TYPE);
    public static final OptionalElement<Tai> LAST_VISITED_TAI = tv("Last visited registered TAI", 0x52, 6, Tai.TYPE);
    public static final OptionalElement<EmmCause> EMM_CAUSE = tv("EMM cause", 0x53, 2, EmmCause.TYPE);
    public static final OptionalElement<TaiList> TAI_LIST = tlv("TAI list", 0x54, 8, 98, TaiList.TYPE);
    public static final OptionalElement<Octets> NONCE_UE =
            tv("NonceUE", 0x55, 5, opaque("Nonce", "TS 24.301 9.9.3.25"));
    public static final OptionalElement<Octets> NONCEMME =
            tv("NonceMME", 0x56, 5, opaque("Nonce", "TS 24.301 9.9.3.25"));
    public static final OptionalElement<EpsBearerContextStatus> EPS_BEARER_CONTEXT_STATUS =
            tlv("EPS bearer context status", 0x57, 4, 4, EpsBearerContextStatus.TYPE);
    public static final OptionalElement<UeNetworkCapability> UE_NETWORK_CAPABILITY =
            tlv("UE network capability", 0x58, 4, 15, UeNetworkCapability.TYPE);
    public static final OptionalElement<GprsTimer> T3423 = tv("T3423 value", 0x59, 2, GprsTimer.TYPE);
    public static final OptionalElement<GprsTimer> T3412 = tv("T3412 value", 0x5A, 2, GprsTimer.TYPE);
    public static final OptionalElement<GprsTimer> T3442 = tv("T3442 value", 0x5B, 2, GprsTimer.TYPE);
    public static final OptionalElement<Octets> DRX_PARAMETER =
            tv("DRX parameter", 0x5C, 3, opaque("DRX parameter", "TS 24.301 9.9.3.8"));
    public static final OptionalElement<Integer> VOICE_DOMAIN_PREFERENCE = tlv(
            "Voice domain preference and UE usage setting",
            0x5D,
            3,
            3,
            number("Voice domain preference and UE usage setting", "TS 24.301 9.9.3.44"));
    public static final OptionalElement<GprsTimer3> T3412_EXTENDED =
            tlv("T3412 extended value", 0x5E, 3, 3, GprsTimer3.TYPE);
    public static final OptionalElement<GprsTimer> T3346 = tlv("T3346 value", 0x5F, 3, 3, GprsTimer.TYPE_2);
    public static final OptionalElement<Octets> CLI = tlv("CLI", 0x60, 3, 14, opaque("CLI", "TS 24.301 9.9.3.38"));
    public static final OptionalElement<Integer> SS_CODE =
            tv("SS Code", 0x61, 2, number("SS Code", "TS 24.301 9.9.3.39"));
    public static final OptionalElement<Integer> LCS_INDICATOR =
            tv("LCS indicator", 0x62, 2, number("LCS indicator", "TS 24.301 9.9.3.40"));
    public static final OptionalElement<Octets> LCS_CLIENT_IDENTITY =
            tlv("LCS client identity", 0x63, 3, 257, opaque("LCS client identity", "TS 24.301 9.9.3.41"));
    public static final OptionalElement<EpsNetworkFeatureSupport> EPS_NETWORK_FEATURE_SUPPORT =
            tlv("EPS network feature support", 0x64, 3, 5, EpsNetworkFeatureSupport.TYPE);
    public static final OptionalElement<Octets> ADDITIONAL_INFORMATION =
            tlv("Additional information", 0x65, 3, 257, opaque("Additional information", "TS 24.301 9.9.2.0"));
    public static final OptionalElement<Octets> DCN_ID =
            tlv("DCN-ID", 0x65, 4, 4, opaque("DCN-ID", "TS 24.301 9.9.3.48"));
    public static final OptionalElement<Octets> UE_RADIO_CAPABILITY_ID =
            tlv("UE radio capability ID", 0x66, 3, 257, opaque("UE radio capability ID", "TS 24.301 9.9.3.60"));
    public static final OptionalElement<Octets> NAS_MESSAGE_CONTAINER =
            tlv("NAS message container", 0x67, 4, 253, opaque("NAS message container", "TS 24.301 9.9.3.22"));
    public static final OptionalElement<Octets> UE_COARSE_LOCATION_INFORMATION = tlv(
            "UE coarse location information",
            0x67,
            8,
            8,
            opaque("UE coarse location information", "TS 24.301 9.9.3.72"));
    public static final OptionalElement<Octets> HEADER_COMPRESSION_CONFIGURATION_STATUS = tlv(
            "Header compression configuration status",
            0x68,
            4,
            4,
            opaque("Header compression configuration status", "TS 24.301 9.9.4.27"));
    public static final OptionalElement<GprsTimer> T3324 = tlv("T3324 value", 0x6A, 3, 3, GprsTimer.TYPE_2);
    public static final OptionalElement<GprsTimer> T3448 = tlv("T3448 value", 0x6B, 3, 3, GprsTimer.TYPE_2);
    public static final OptionalElement<GprsTimer3> T3447 = tlv("T3447 value", 0x6C, 3, 3, GprsTimer3.TYPE);
    public static final OptionalElement<Integer> UE_STATUS =
            tlv("UE status", 0x6D, 3, 3, number("UE status", "TS 24.301 9.9.3.54"));
    public static final OptionalElement<Integer> EXTENDED_DRX_PARAMETERS =
            tlv("Extended DRX parameters", 0x6E, 3, 3, number("Extended DRX parameters", "TS 24.301 9.9.3.46"));
    public static final OptionalElement<Octets> UE_ADDITIONAL_SECURITY_CAPABILITY = tlv(
            "UE additional security capability",
            0x6F,
            6,
            6,
            opaque("UE additional security capability", "TS 24.301 9.9.3.53"));
    public static final OptionalElement<EsmMessageContainer> ESM_MESSAGE_CONTAINER =
            tlvE("ESM message container", 0x78, 6, OPEN, EsmMessageContainer.TYPE);
    public static final OptionalElement<Octets> REPLAYED_NAS_MESSAGE_CONTAINER = tlvE(
            "Replayed NAS message container",
            0x79,
            3,
            OPEN,
            opaque("Replayed NAS message container", "TS 24.301 9.9.3.51"));
    public static final OptionalElement<Octets> EXTENDED_EMERGENCY_NUMBER_LIST = tlvE(
            "Extended emergency number list",
            0x7A,
            7,
            65538,
            opaque("Extended emergency number list", "TS 24.301 9.9.3.37A"));
    public static final OptionalElement<Octets> CIPHERING_KEY_DATA =
            tlvE("Ciphering key data", 0x7C, 35, 2291, opaque("Ciphering key data", "TS 24.301 9.9.3.56"));
}
