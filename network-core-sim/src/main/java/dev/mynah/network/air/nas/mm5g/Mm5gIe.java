package dev.mynah.network.air.nas.mm5g;

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
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.EmergencyNumberList;
import dev.mynah.network.air.nas.element.EpsBearerContextStatus;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.nas.element.Guti5g;
import dev.mynah.network.air.nas.element.Imeisv;
import dev.mynah.network.air.nas.element.Mm5gCapability;
import dev.mynah.network.air.nas.element.Mm5gCause;
import dev.mynah.network.air.nas.element.MobileIdentity5gs;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;
import dev.mynah.network.air.nas.element.NasSecurityAlgorithms;
import dev.mynah.network.air.nas.element.NetworkFeatureSupport5gs;
import dev.mynah.network.air.nas.element.NetworkName;
import dev.mynah.network.air.nas.element.Nssai;
import dev.mynah.network.air.nas.element.PayloadContainerType;
import dev.mynah.network.air.nas.element.PduSessions;
import dev.mynah.network.air.nas.element.PlmnCoding;
import dev.mynah.network.air.nas.element.PlmnList;
import dev.mynah.network.air.nas.element.RegistrationResult5gs;
import dev.mynah.network.air.nas.element.RejectedNssai;
import dev.mynah.network.air.nas.element.RequestType5gs;
import dev.mynah.network.air.nas.element.SNssai;
import dev.mynah.network.air.nas.element.Tai;
import dev.mynah.network.air.nas.element.TaiList;
import dev.mynah.network.air.nas.element.TimeZone;
import dev.mynah.network.air.nas.element.TimeZoneAndTime;
import dev.mynah.network.air.nas.element.UeNetworkCapability;
import dev.mynah.network.air.nas.element.UeSecurityCapability;
import dev.mynah.network.air.nas.element.UeSecurityCapability5gs;

/** The elements 5GMM messages may carry, by identifier. TS 24.501 8.2 and 9.11.3. */
public final class Mm5gIe {

    private Mm5gIe() {}

    public static final OptionalElement<Integer> LP_WUS_STATUS =
            half("LP-WUS status", 0x8, number("LP-WUS status", "TS 24.501 9.11.3.112"));
    public static final OptionalElement<PayloadContainerType> PAYLOAD_CONTAINER_TYPE =
            half("Payload container type", 0x8, PayloadContainerType.TYPE);
    public static final OptionalElement<RequestType5gs> REQUEST_TYPE = half("Request type", 0x8, RequestType5gs.TYPE);
    public static final OptionalElement<Integer> NETWORK_SLICING_INDICATION =
            half("Network slicing indication", 0x9, number("Network slicing indication", "TS 24.501 9.11.3.36"));
    public static final OptionalElement<Integer> PAYLOAD_CONTAINER_INFORMATION =
            half("Payload container information", 0x9, number("Payload container information", "TS 24.501 9.11.3.106"));
    public static final OptionalElement<Integer> MA_PDU_SESSION_INFORMATION =
            half("MA PDU session information", 0xA, number("MA PDU session information", "TS 24.501 9.11.3.31A"));
    public static final OptionalElement<Integer> N5GC_INDICATION =
            half("N5GC indication", 0xA, number("N5GC indication", "TS 24.501 9.11.3.72"));
    public static final OptionalElement<Integer> NSSAI_INCLUSION_MODE =
            half("NSSAI inclusion mode", 0xA, number("NSSAI inclusion mode", "TS 24.501 9.11.3.37A"));

    /** UE radio capability ID deletion indication. */
    public static final OptionalElement<Integer>
            UE_RADIO_CAPABILITY_ID_DELETION_INDICATION_OF_CONFIGURATION_UPDATE_COMMAND = half(
                    "UE radio capability ID deletion indication",
                    0xA,
                    number("UE radio capability ID deletion indication", "TS 24.501 9.11.3.69"));

    public static final OptionalElement<Integer> MICO_INDICATION =
            half("MICO indication", 0xB, number("MICO indication", "TS 24.501 9.11.3.31"));
    public static final OptionalElement<Integer> ADDITIONAL_CONFIGURATION_INDICATION = half(
            "Additional configuration indication",
            0xC,
            number("Additional configuration indication", "TS 24.501 9.11.3.74"));
    public static final OptionalElement<NasKeySetIdentifier> NON_CURRENT_NATIVE_KEY_SET =
            half("Non-current native NAS key set identifier", 0xC, NasKeySetIdentifier.TYPE);
    public static final OptionalElement<Integer> CONFIGURATION_UPDATE_INDICATION = half(
            "Configuration update indication", 0xD, number("Configuration update indication", "TS 24.501 9.11.3.18"));
    public static final OptionalElement<Integer> NON_3GPP_NW_POLICIES =
            half("Non-3GPP NW policies", 0xD, number("Non-3GPP NW policies", "TS 24.501 9.11.3.36A"));
    public static final OptionalElement<Integer> IMEISV_REQUEST =
            half("IMEISV request", 0xE, number("IMEISV request", "TS 24.501 9.11.3.28"));
    public static final OptionalElement<Integer> PRIORITY_INDICATOR =
            half("Priority indicator", 0xE, number("Priority indicator", "TS 24.501 9.11.3.91"));
    public static final OptionalElement<Integer> UE_RADIO_CAPABILITY_ID_DELETION_INDICATION = half(
            "UE radio capability ID deletion indication",
            0xE,
            number("UE radio capability ID deletion indication", "TS 24.501 9.11.3.69"));
    public static final OptionalElement<Integer> RELEASE_ASSISTANCE_INDICATION =
            half("Release assistance indication", 0xF, number("Release assistance indication", "TS 24.501 9.11.3.46A"));
    public static final OptionalElement<Integer> SMS_INDICATION =
            half("SMS indication", 0xF, number("SMS indication", "TS 24.501 9.11.3.50A"));
    public static final OptionalElement<Mm5gCapability> MM5G_CAPABILITY =
            tlv("5GMM capability", 0x10, 3, 15, Mm5gCapability.TYPE);
    public static final OptionalElement<RejectedNssai> REJECTED_NSSAI =
            tlv("Rejected NSSAI", 0x11, 4, 42, RejectedNssai.TYPE);
    public static final OptionalElement<Integer> PDU_SESSION_ID =
            tv("PDU session ID", 0x12, 2, number("PDU session ID", "TS 24.501 9.11.3.41"));
    public static final OptionalElement<Octets> LIST_OF_PLMNS_TO_BE_USED_IN_DISASTER_CONDITION = tlv(
            "List of PLMNs to be used in disaster condition",
            0x13,
            2,
            257,
            opaque("List of PLMNs to be used in disaster condition", "TS 24.501 9.11.3.83"));
    public static final OptionalElement<Octets> DISASTER_ROAMING_WAIT_RANGE = tlv(
            "Disaster roaming wait range", 0x14, 4, 4, opaque("Disaster roaming wait range", "TS 24.501 9.11.3.84"));
    public static final OptionalElement<Nssai> ALLOWED_NSSAI = tlv("Allowed NSSAI", 0x15, 4, 74, Nssai.TYPE);
    public static final OptionalElement<GprsTimer> T3502 = tlv("T3502 value", 0x16, 3, 3, GprsTimer.TYPE_2);
    public static final OptionalElement<Plmn> UE_DETERMINED_PLMN_WITH_DISASTER_CONDITION =
            tlv("UE determined PLMN with disaster condition", 0x16, 5, 5, PlmnCoding.TYPE);
    public static final OptionalElement<UeNetworkCapability> S1_UE_NETWORK_CAPABILITY =
            tlv("S1 UE network capability", 0x17, 4, 15, UeNetworkCapability.TYPE);
    public static final OptionalElement<Integer> UE_USAGE_SETTING =
            tlv("UE usage setting", 0x18, 3, 3, number("UE usage setting", "TS 24.501 9.11.3.55"));
    public static final OptionalElement<UeSecurityCapability> REPLAYED_S1_UE_SECURITY_CAPABILITIES =
            tlv("Replayed S1 UE security capabilities", 0x19, 4, 7, UeSecurityCapability.TYPE);
    public static final OptionalElement<Integer> REQUESTED_WUS_ASSISTANCE_INFORMATION = tlv(
            "Requested WUS assistance information",
            0x1A,
            3,
            3,
            number("Requested WUS assistance information", "TS 24.501 9.11.3.71"));
    public static final OptionalElement<Integer> TRUNCATED_5G_S_TMSI_CONFIGURATION = tlv(
            "Truncated 5G-S-TMSI configuration",
            0x1B,
            3,
            3,
            number("Truncated 5G-S-TMSI configuration", "TS 24.501 9.11.3.70"));
    public static final OptionalElement<Integer> NEGOTIATED_WUS_ASSISTANCE_INFORMATION = tlv(
            "Negotiated WUS assistance information",
            0x1C,
            3,
            3,
            number("Negotiated WUS assistance information", "TS 24.501 9.11.3.71"));
    public static final OptionalElement<TaiList> FORBIDDEN_TAIS_FOR_ROAMING = tlv(
            "Forbidden TAI for the list of 5GS forbidden tracking areas for roaming", 0x1D, 9, 114, TaiList.TYPE_5GS);
    public static final OptionalElement<TaiList> FORBIDDEN_TAIS_FOR_REGIONAL_SERVICE = tlv(
            "Forbidden TAI for the list of 5GS forbidden tracking areas for regional provision of service",
            0x1E,
            9,
            114,
            TaiList.TYPE_5GS);
    public static final OptionalElement<Integer> UPDATED_PEIPS_ASSISTANCE_INFORMATION = tlv(
            "Updated PEIPS assistance information",
            0x1F,
            3,
            3,
            number("Updated PEIPS assistance information", "TS 24.501 9.11.3.80"));
    public static final OptionalElement<Octets> AUTN = tlv(
            "Authentication parameter AUTN",
            0x20,
            18,
            18,
            opaque("Authentication parameter AUTN", "TS 24.501 9.11.3.15"));
    public static final OptionalElement<NetworkFeatureSupport5gs> NETWORK_FEATURE_SUPPORT =
            tlv("5GS network feature support", 0x21, 3, 6, NetworkFeatureSupport5gs.TYPE);
    public static final OptionalElement<Octets> RAND = tv(
            "Authentication parameter RAND", 0x21, 17, opaque("Authentication parameter RAND", "TS 24.501 9.11.3.16"));
    public static final OptionalElement<SNssai> S_NSSAI = tlv("S-NSSAI", 0x22, 3, 10, SNssai.TYPE);
    public static final OptionalElement<Octets> ADDITIONAL_INFORMATION =
            tlv("Additional information", 0x24, 3, 257, opaque("Additional information", "TS 24.501 9.11.2.1"));
    public static final OptionalElement<PduSessions> ALLOWED_PDU_SESSION_STATUS =
            tlv("Allowed PDU session status", 0x25, 4, 34, PduSessions.ALLOWED);
    public static final OptionalElement<AccessPointName> DNN = tlv("DNN", 0x25, 3, 102, AccessPointName.TYPE);
    public static final OptionalElement<PduSessions> PDU_SESSION_REACTIVATION_RESULT =
            tlv("PDU session reactivation result", 0x26, 4, 34, PduSessions.REACTIVATION);
    public static final OptionalElement<Octets> SERVICE_AREA_LIST =
            tlv("Service area list", 0x27, 6, 114, opaque("Service area list", "TS 24.501 9.11.3.49"));
    public static final OptionalElement<Octets> PAGING_RESTRICTION =
            tlv("Paging restriction", 0x28, 3, 35, opaque("Paging restriction", "TS 24.501 9.11.3.77"));
    public static final OptionalElement<Integer> NEGOTIATED_NB_N1_MODE_DRX_PARAMETERS = tlv(
            "Negotiated NB-N1 mode DRX parameters",
            0x29,
            3,
            3,
            number("Negotiated NB-N1 mode DRX parameters", "TS 24.501 9.11.3.73"));
    public static final OptionalElement<Integer> UE_REQUEST_TYPE =
            tlv("UE request type", 0x29, 3, 3, number("UE request type", "TS 24.501 9.11.3.76"));
    public static final OptionalElement<Integer> REQUESTED_PEIPS_ASSISTANCE_INFORMATION = tlv(
            "Requested PEIPS assistance information",
            0x2A,
            3,
            3,
            number("Requested PEIPS assistance information", "TS 24.501 9.11.3.80"));
    public static final OptionalElement<Integer> UE_STATUS =
            tlv("UE status", 0x2B, 3, 3, number("UE status", "TS 24.501 9.11.3.56"));
    public static final OptionalElement<Octets> DISASTER_RETURN_WAIT_RANGE =
            tlv("Disaster return wait range", 0x2C, 4, 4, opaque("Disaster return wait range", "TS 24.501 9.11.3.84"));
    public static final OptionalElement<Octets> RES_STAR = tlv(
            "Authentication response parameter",
            0x2D,
            18,
            18,
            opaque("Authentication response parameter", "TS 24.501 9.11.3.17"));
    public static final OptionalElement<UeSecurityCapability5gs> UE_SECURITY_CAPABILITY =
            tlv("UE security capability", 0x2E, 4, 10, UeSecurityCapability5gs.TYPE);
    public static final OptionalElement<Nssai> REQUESTED_NSSAI = tlv("Requested NSSAI", 0x2F, 4, 74, Nssai.TYPE);
    public static final OptionalElement<Octets> AUTHENTICATION_FAILURE_PARAMETER = tlv(
            "Authentication failure parameter",
            0x30,
            16,
            16,
            opaque("Authentication failure parameter", "TS 24.501 9.11.3.14"));
    public static final OptionalElement<Integer> REQUESTED_NB_N1_MODE_DRX_PARAMETERS = tlv(
            "Requested NB-N1 mode DRX parameters",
            0x30,
            3,
            3,
            number("Requested NB-N1 mode DRX parameters", "TS 24.501 9.11.3.73"));
    public static final OptionalElement<Nssai> CONFIGURED_NSSAI = tlv("Configured NSSAI", 0x31, 4, 146, Nssai.TYPE);
    public static final OptionalElement<Octets> NID = tlv("NID", 0x32, 8, 8, opaque("NID", "TS 24.501 9.11.3.79"));
    public static final OptionalElement<Integer> NEGOTIATED_PEIPS_ASSISTANCE_INFORMATION = tlv(
            "Negotiated PEIPS assistance information",
            0x33,
            3,
            3,
            number("Negotiated PEIPS assistance information", "TS 24.501 9.11.3.80"));
    public static final OptionalElement<Integer> ADDITIONAL_REQUEST_RESULT_OF_SERVICE_ACCEPT = tlv(
            "5GS additional request result",
            0x34,
            3,
            3,
            number("5GS additional request result", "TS 24.501 9.11.3.81"));
    public static final OptionalElement<EmergencyNumberList> EMERGENCY_NUMBER_LIST =
            tlv("Emergency number list", 0x34, 5, 50, EmergencyNumberList.TYPE);
    public static final OptionalElement<Integer> ADDITIONAL_REQUEST_RESULT = tlv(
            "5GS additional request result",
            0x35,
            3,
            3,
            number("5GS additional request result", "TS 24.501 9.11.3.81"));
    public static final OptionalElement<Octets> REQUESTED_MAPPED_NSSAI =
            tlv("Requested mapped NSSAI", 0x35, 3, 42, opaque("Requested mapped NSSAI", "TS 24.501 9.11.3.31B"));
    public static final OptionalElement<Integer> ADDITIONAL_5G_SECURITY_INFORMATION = tlv(
            "Additional 5G security information",
            0x36,
            3,
            3,
            number("Additional 5G security information", "TS 24.501 9.11.3.12"));
    public static final OptionalElement<GprsTimer3> BACK_OFF_TIMER_VALUE =
            tlv("Back-off timer value", 0x37, 3, 3, GprsTimer3.TYPE);
    public static final OptionalElement<Octets> ABBA = tlv("ABBA", 0x38, 4, 257, opaque("ABBA", "TS 24.501 9.11.3.10"));
    public static final OptionalElement<Nssai> PENDING_NSSAI = tlv("Pending NSSAI", 0x39, 4, 146, Nssai.TYPE);
    public static final OptionalElement<GprsTimer3> LOWER_BOUND_TIMER_VALUE =
            tlv("Lower bound timer value", 0x3A, 3, 3, GprsTimer3.TYPE);
    public static final OptionalElement<GprsTimer3> REQUESTED_T3512_VALUE =
            tlv("Requested T3512 value", 0x3B, 3, 3, GprsTimer3.TYPE);
    public static final OptionalElement<Octets> UNAVAILABILITY_CONFIGURATION = tlv(
            "Unavailability configuration", 0x3C, 3, 6, opaque("Unavailability configuration", "TS 24.501 9.11.2.21"));
    public static final OptionalElement<Octets> UNAVAILABILITY_INFORMATION =
            tlv("Unavailability information", 0x3C, 3, 9, opaque("Unavailability information", "TS 24.501 9.11.2.20"));
    public static final OptionalElement<Octets> EQUIVALENT_SNPNS =
            tlv("Equivalent SNPNs", 0x3D, 11, 137, opaque("Equivalent SNPNs", "TS 24.501 9.11.3.92"));
    public static final OptionalElement<Octets> N3IWF_IDENTIFIER =
            tlv("N3IWF identifier", 0x3E, 7, 257, opaque("N3IWF identifier", "TS 24.501 9.11.3.93"));
    public static final OptionalElement<Integer> NON_3GPP_PATH_SWITCHING_INFORMATION = tlv(
            "Non-3GPP path switching information",
            0x3F,
            3,
            3,
            number("Non-3GPP path switching information", "TS 24.501 9.11.3.102"));
    public static final OptionalElement<PduSessions> UPLINK_DATA_STATUS =
            tlv("Uplink data status", 0x40, 4, 34, PduSessions.UPLINK_DATA);
    public static final OptionalElement<Octets> MOBILE_STATION_CLASSMARK_2 =
            tlv("Mobile station classmark 2", 0x41, 5, 5, opaque("Mobile station classmark 2", "TS 24.501 9.11.3.31C"));
    public static final OptionalElement<Octets> SUPPORTED_CODECS =
            tlv("Supported codecs", 0x42, 5, 257, opaque("Supported codecs", "TS 24.501 9.11.3.51A"));
    public static final OptionalElement<NetworkName> FULL_NAME =
            tlv("Full name for network", 0x43, 3, 257, NetworkName.TYPE);
    public static final OptionalElement<RegistrationResult5gs> REGISTRATION_RESULT =
            tlv("5GS registration result", 0x44, 3, 3, RegistrationResult5gs.TYPE);
    public static final OptionalElement<NetworkName> SHORT_NAME =
            tlv("Short name for network", 0x45, 3, 257, NetworkName.TYPE);
    public static final OptionalElement<TimeZone> LOCAL_TIME_ZONE = tv("Local time zone", 0x46, 2, TimeZone.TYPE);
    public static final OptionalElement<TimeZoneAndTime> UNIVERSAL_TIME_AND_LOCAL_TIME_ZONE =
            tv("Universal time and local time zone", 0x47, 8, TimeZoneAndTime.TYPE);
    public static final OptionalElement<Integer> ADDITIONAL_INFORMATION_REQUESTED = tlv(
            "Additional information requested",
            0x48,
            3,
            3,
            number("Additional information requested", "TS 24.501 9.11.3.12A"));
    public static final OptionalElement<Integer> NETWORK_DAYLIGHT_SAVING_TIME = tlv(
            "Network daylight saving time", 0x49, 3, 3, number("Network daylight saving time", "TS 24.501 9.11.3.19"));
    public static final OptionalElement<PlmnList> EQUIVALENT_PLMNS =
            tlv("Equivalent PLMNs", 0x4A, 5, 47, PlmnList.TYPE);
    public static final OptionalElement<Integer> RAN_TIMING_SYNCHRONIZATION =
            tlv("RAN timing synchronization", 0x4B, 3, 3, number("RAN timing synchronization", "TS 24.501 9.11.3.95"));
    public static final OptionalElement<Octets> ALTERNATIVE_NSSAI =
            tlv("Alternative NSSAI", 0x4C, 2, 146, opaque("Alternative NSSAI", "TS 24.501 9.11.3.97"));
    public static final OptionalElement<Octets> TNAN_INFORMATION =
            tlv("TNAN information", 0x4D, 3, 257, opaque("TNAN information", "TS 24.501 9.11.3.94"));
    public static final OptionalElement<Integer> NON_3GPP_ACCESS_PATH_SWITCHING_INDICATION = tlv(
            "Non-3GPP access path switching indication",
            0x4E,
            3,
            3,
            number("Non-3GPP access path switching indication", "TS 24.501 9.11.3.99"));
    public static final OptionalElement<GprsTimer3> DISCONTINUOUS_COVERAGE_MAXIMUM_TIME_OFFSET =
            tlv("Discontinuous coverage maximum time offset", 0x4F, 3, 3, GprsTimer3.TYPE);
    public static final OptionalElement<PduSessions> PDU_SESSION_STATUS =
            tlv("PDU session status", 0x50, 4, 34, PduSessions.STATUS);
    public static final OptionalElement<Integer> NEGOTIATED_DRX_PARAMETERS =
            tlv("Negotiated DRX parameters", 0x51, 3, 3, number("Negotiated DRX parameters", "TS 24.501 9.11.3.2A"));
    public static final OptionalElement<Integer> REQUESTED_DRX_PARAMETERS =
            tlv("Requested DRX parameters", 0x51, 3, 3, number("Requested DRX parameters", "TS 24.501 9.11.3.2A"));
    public static final OptionalElement<Tai> LAST_VISITED_REGISTERED_TAI =
            tv("Last visited registered TAI", 0x52, 7, Tai.TYPE_5GS);
    public static final OptionalElement<Integer> UPDATE_TYPE =
            tlv("5GS update type", 0x53, 3, 3, number("5GS update type", "TS 24.501 9.11.3.9A"));
    public static final OptionalElement<TaiList> TAI_LIST = tlv("TAI list", 0x54, 9, 114, TaiList.TYPE_5GS);
    public static final OptionalElement<Octets> AUN3_DEVICE_SECURITY_KEY =
            tlv("AUN3 device security key", 0x55, 36, 257, opaque("AUN3 device security key", "TS 24.501 9.11.3.107"));
    public static final OptionalElement<Integer> AUN3_INDICATION =
            tlv("AUN3 indication", 0x56, 3, 3, number("AUN3 indication", "TS 24.501 9.11.3.104"));
    public static final OptionalElement<NasSecurityAlgorithms> SELECTED_EPS_NAS_SECURITY_ALGORITHMS =
            tv("Selected EPS NAS security algorithms", 0x57, 2, NasSecurityAlgorithms.TYPE);
    public static final OptionalElement<Mm5gCause> MM5G_CAUSE = tv("5GMM cause", 0x58, 2, Mm5gCause.TYPE);
    public static final OptionalElement<Integer> OLD_PDU_SESSION_ID =
            tv("Old PDU session ID", 0x59, 2, number("Old PDU session ID", "TS 24.501 9.11.3.41"));
    public static final OptionalElement<SNssai> ALTERNATIVE_S_NSSAI =
            tlv("Alternative S-NSSAI", 0x5A, 3, 10, SNssai.TYPE);
    public static final OptionalElement<Octets> S_NSSAI_TIME_VALIDITY_INFORMATION = tlv(
            "S-NSSAI time validity information",
            0x5B,
            23,
            257,
            opaque("S-NSSAI time validity information", "TS 24.501 9.11.3.101"));
    public static final OptionalElement<Octets> FEATURE_AUTHORIZATION_INDICATION = tlv(
            "Feature authorization indication",
            0x5C,
            3,
            257,
            opaque("Feature authorization indication", "TS 24.501 9.11.3.105"));
    public static final OptionalElement<GprsTimer> NON_3GPP_DE_REGISTRATION_TIMER_VALUE =
            tlv("Non-3GPP de-registration timer value", 0x5D, 3, 3, GprsTimer.TYPE_2);
    public static final OptionalElement<GprsTimer3> T3512 = tlv("T3512 value", 0x5E, 3, 3, GprsTimer3.TYPE);
    public static final OptionalElement<GprsTimer> T3346 = tlv("T3346 value", 0x5F, 3, 3, GprsTimer.TYPE_2);
    public static final OptionalElement<EpsBearerContextStatus> EPS_BEARER_CONTEXT_STATUS =
            tlv("EPS bearer context status", 0x60, 4, 4, EpsBearerContextStatus.TYPE);
    public static final OptionalElement<Octets> ON_DEMAND_NSSAI =
            tlv("On-demand NSSAI", 0x61, 5, 210, opaque("On-demand NSSAI", "TS 24.501 9.11.3.108"));
    public static final OptionalElement<Integer> EXTENDED_5GMM_CAUSE =
            tlv("Extended 5GMM cause", 0x62, 3, 3, number("Extended 5GMM cause", "TS 24.501 9.11.3.109"));
    public static final OptionalElement<Octets> ACCESS_TECHNOLOGY_UTILIZATION_CONTROL = tlv(
            "Access technology utilization control",
            0x63,
            4,
            5,
            opaque("Access technology utilization control", "TS 24.501 9.11.3.110"));
    public static final OptionalElement<Octets> ACCESS_TECHNOLOGY_UTILIZATION_CONTROL_OF_CONFIGURATION_UPDATE_COMMAND =
            tlv(
                    "Access technology utilization control",
                    0x63,
                    2,
                    5,
                    opaque("Access technology utilization control", "TS 24.501 9.11.3.110"));
    public static final OptionalElement<Integer> NEGOTIATED_LP_WUSPS_ASSISTANCE_INFORMATION = tlv(
            "Negotiated LP-WUSPS assistance information",
            0x64,
            3,
            3,
            number("Negotiated LP-WUSPS assistance information", "TS 24.501 9.11.3.111"));
    public static final OptionalElement<Integer> REQUESTED_LP_WUSPS_ASSISTANCE_INFORMATION = tlv(
            "Requested LP-WUSPS assistance information",
            0x64,
            3,
            3,
            number("Requested LP-WUSPS assistance information", "TS 24.501 9.11.3.111"));
    public static final OptionalElement<Octets> UPDATED_LP_WUSPS_ASSISTANCE_INFORMATION = tlv(
            "Updated LP-WUSPS assistance information",
            0x64,
            2,
            3,
            opaque("Updated LP-WUSPS assistance information", "TS 24.501 9.11.3.111"));
    public static final OptionalElement<Octets> UE_RADIO_CAPABILITY_ID =
            tlv("UE radio capability ID", 0x67, 3, 257, opaque("UE radio capability ID", "TS 24.501 9.11.3.68"));
    public static final OptionalElement<Octets> EXTENDED_REJECTED_NSSAI =
            tlv("Extended rejected NSSAI", 0x68, 5, 90, opaque("Extended rejected NSSAI", "TS 24.501 9.11.3.75"));
    public static final OptionalElement<RejectedNssai> REJECTED_NSSAI_OF_REGISTRATION_REJECT =
            tlv("Rejected NSSAI", 0x69, 4, 42, RejectedNssai.TYPE);
    public static final OptionalElement<GprsTimer3> T3324 = tlv("T3324 value", 0x6A, 3, 3, GprsTimer3.TYPE);
    public static final OptionalElement<GprsTimer> T3448 = tlv("T3448 value", 0x6B, 3, 3, GprsTimer.TYPE_2);
    public static final OptionalElement<GprsTimer3> T3447 = tlv("T3447 value", 0x6C, 3, 3, GprsTimer3.TYPE);
    public static final OptionalElement<RejectedNssai> REJECTED_NSSAI_OF_NETWORK_DEREGISTRATION_REQUEST =
            tlv("Rejected NSSAI", 0x6D, 4, 42, RejectedNssai.TYPE);
    public static final OptionalElement<Octets> NEGOTIATED_EXTENDED_DRX_PARAMETERS = tlv(
            "Negotiated extended DRX parameters",
            0x6E,
            3,
            4,
            opaque("Negotiated extended DRX parameters", "TS 24.501 9.11.3.26A"));
    public static final OptionalElement<Octets> REQUESTED_EXTENDED_DRX_PARAMETERS = tlv(
            "Requested extended DRX parameters",
            0x6E,
            3,
            4,
            opaque("Requested extended DRX parameters", "TS 24.501 9.11.3.26A"));
    public static final OptionalElement<Octets> CIOT_SMALL_DATA_CONTAINER =
            tlv("CIoT small data container", 0x6F, 4, 257, opaque("CIoT small data container", "TS 24.501 9.11.3.18B"));
    public static final OptionalElement<Octets> EPS_NAS_MESSAGE_CONTAINER = tlvE(
            "EPS NAS message container", 0x70, 4, OPEN, opaque("EPS NAS message container", "TS 24.501 9.11.3.24"));
    public static final OptionalElement<Octets> NSSRG_INFORMATION =
            tlvE("NSSRG information", 0x70, 7, 4099, opaque("NSSRG information", "TS 24.501 9.11.3.82"));
    public static final OptionalElement<Octets> EXTENDED_CAG_INFORMATION_LIST = tlvE(
            "Extended CAG information list",
            0x71,
            3,
            OPEN,
            opaque("Extended CAG information list", "TS 24.501 9.11.3.86"));
    public static final OptionalElement<Octets> NAS_MESSAGE_CONTAINER =
            tlvE("NAS message container", 0x71, 4, OPEN, opaque("NAS message container", "TS 24.501 9.11.3.33"));
    public static final OptionalElement<Octets> PDU_SESSION_REACTIVATION_RESULT_ERROR_CAUSE = tlvE(
            "PDU session reactivation result error cause",
            0x72,
            5,
            515,
            opaque("PDU session reactivation result error cause", "TS 24.501 9.11.3.43"));
    public static final OptionalElement<Octets> SERVICE_LEVEL_AA_CONTAINER = tlvE(
            "Service-level-AA container", 0x72, 4, OPEN, opaque("Service-level-AA container", "TS 24.501 9.11.2.10"));
    public static final OptionalElement<Octets> NSAG_INFORMATION_OF_CONFIGURATION_UPDATE_COMMAND =
            tlvE("NSAG information", 0x73, 9, 3143, opaque("NSAG information", "TS 24.501 9.11.3.87"));
    public static final OptionalElement<Octets> SOR_TRANSPARENT_CONTAINER = tlvE(
            "SOR transparent container", 0x73, 20, OPEN, opaque("SOR transparent container", "TS 24.501 9.11.3.51"));
    public static final OptionalElement<Octets> SOR_TRANSPARENT_CONTAINER_OF_REGISTRATION_COMPLETE =
            tlvE("SOR transparent container", 0x73, 20, 20, opaque("SOR transparent container", "TS 24.501 9.11.3.51"));
    public static final OptionalElement<Octets> CIPHERING_KEY_DATA =
            tlvE("Ciphering key data", 0x74, 34, OPEN, opaque("Ciphering key data", "TS 24.501 9.11.3.18C"));
    public static final OptionalElement<Octets> LADN_INDICATION =
            tlvE("LADN indication", 0x74, 3, 811, opaque("LADN indication", "TS 24.501 9.11.3.29"));
    public static final OptionalElement<Octets> PARTIALLY_ALLOWED_NSSAI =
            tlvE("Partially allowed NSSAI", 0x74, 3, 808, opaque("Partially allowed NSSAI", "TS 24.501 9.11.3.103"));
    public static final OptionalElement<Octets> CAG_INFORMATION_LIST =
            tlvE("CAG information list", 0x75, 3, OPEN, opaque("CAG information list", "TS 24.501 9.11.3.18A"));
    public static final OptionalElement<Octets> OPERATOR_DEFINED_ACCESS_CATEGORY_DEFINITIONS = tlvE(
            "Operator-defined access category definitions",
            0x76,
            3,
            8323,
            opaque("Operator-defined access category definitions", "TS 24.501 9.11.3.38"));
    public static final OptionalElement<Guti5g> ADDITIONAL_GUTI = tlvE("Additional GUTI", 0x77, 14, 14, Guti5g.TYPE);
    public static final OptionalElement<Guti5g> GUTI = tlvE("5G-GUTI", 0x77, 14, 14, Guti5g.TYPE);
    public static final OptionalElement<Imeisv> IMEISV = tlvE("IMEISV", 0x77, 12, 12, MobileIdentity5gs.IMEISV);
    public static final OptionalElement<Octets> EAP_MESSAGE =
            tlvE("EAP message", 0x78, 7, 1503, opaque("EAP message", "TS 24.501 9.11.2.2"));
    public static final OptionalElement<Octets> EXTENDED_LADN_INFORMATION = tlvE(
            "Extended LADN information", 0x78, 3, 1787, opaque("Extended LADN information", "TS 24.501 9.11.3.96"));
    public static final OptionalElement<MobileIdentity5gs> NON_IMEISV_PEI =
            tlvE("non-IMEISV PEI", 0x78, 7, OPEN, MobileIdentity5gs.TYPE);
    public static final OptionalElement<Octets> LADN_INFORMATION =
            tlvE("LADN information", 0x79, 13, 1715, opaque("LADN information", "TS 24.501 9.11.3.30"));
    public static final OptionalElement<Octets> LADN_INFORMATION_OF_CONFIGURATION_UPDATE_COMMAND =
            tlvE("LADN information", 0x79, 3, 1715, opaque("LADN information", "TS 24.501 9.11.3.30"));
    public static final OptionalElement<Octets> EXTENDED_EMERGENCY_NUMBER_LIST = tlvE(
            "Extended emergency number list",
            0x7A,
            7,
            OPEN,
            opaque("Extended emergency number list", "TS 24.501 9.11.3.26"));
    public static final OptionalElement<Octets> PARTIALLY_REJECTED_NSSAI =
            tlvE("Partially rejected NSSAI", 0x7A, 3, 808, opaque("Partially rejected NSSAI", "TS 24.501 9.11.3.103"));
    public static final OptionalElement<Octets> PAYLOAD_CONTAINER =
            tlvE("Payload container", 0x7B, 4, OPEN, opaque("Payload container", "TS 24.501 9.11.3.39"));
    public static final OptionalElement<Octets> SERVICE_LEVEL_AA_CONTAINER_OF_REGISTRATION_ACCEPT = tlvE(
            "Service-level-AA container", 0x7B, 4, OPEN, opaque("Service-level-AA container", "TS 24.501 9.11.2.10"));
    public static final OptionalElement<Octets> S_NSSAI_LOCATION_VALIDITY_INFORMATION = tlvE(
            "S-NSSAI location validity information",
            0x7B,
            17,
            38611,
            opaque("S-NSSAI location validity information", "TS 24.501 9.11.3.100"));
    public static final OptionalElement<Octets> NSAG_INFORMATION =
            tlvE("NSAG information", 0x7C, 9, 3143, opaque("NSAG information", "TS 24.501 9.11.3.87"));
    public static final OptionalElement<Octets> REGISTRATION_ACCEPT_TYPE_6_IE_CONTAINER = tlvE(
            "Registration accept type 6 IE container",
            0x7D,
            6,
            OPEN,
            opaque("Registration accept type 6 IE container", "TS 24.501 9.11.3.98"));
}
