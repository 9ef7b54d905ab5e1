package dev.mynah.network.air.nas.gmm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.OptionalElement.half;
import static dev.mynah.network.air.nas.OptionalElement.t;
import static dev.mynah.network.air.nas.OptionalElement.tlv;
import static dev.mynah.network.air.nas.OptionalElement.tv;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElement;
import dev.mynah.network.air.nas.element.EmergencyNumberList;
import dev.mynah.network.air.nas.element.GmmCause;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.MsNetworkCapability;
import dev.mynah.network.air.nas.element.NetworkName;
import dev.mynah.network.air.nas.element.PdpContextStatus;
import dev.mynah.network.air.nas.element.PlmnList;
import dev.mynah.network.air.nas.element.Rai;
import dev.mynah.network.air.nas.element.TimeZone;
import dev.mynah.network.air.nas.element.TimeZoneAndTime;

/** The elements GMM messages may carry, by identifier. TS 24.008 9.4 and 10.5.5. */
public final class GmmIe {

    private GmmIe() {}

    public static final OptionalElement<Integer> CIPHERING_KEY_SEQUENCE_NUMBER = half(
            "GPRS ciphering key sequence number", 0x8, number("Ciphering key sequence number", "TS 24.008 10.5.1.2"));
    public static final OptionalElement<Integer> TMSI_STATUS =
            half("TMSI status", 0x9, number("TMSI status", "TS 24.008 10.5.5.4"));
    public static final OptionalElement<Integer> INTEGRITY_ALGORITHM =
            half("Integrity algorithm", 0x9, number("Integrity algorithm", "TS 24.008 10.5.5.3A"));
    public static final OptionalElement<Integer> REQUESTED_MS_INFORMATION =
            half("Requested MS information", 0xA, number("Requested MS information", "TS 24.008 10.5.5.25"));
    public static final OptionalElement<Integer> NETWORK_FEATURE_SUPPORT =
            half("Network feature support", 0xB, number("Network feature support", "TS 24.008 10.5.5.23"));
    public static final OptionalElement<Integer> MS_NETWORK_FEATURE_SUPPORT =
            half("MS network feature support", 0xC, number("MS network feature support", "TS 24.008 10.5.1.15"));
    public static final OptionalElement<Integer> USER_PLANE_INTEGRITY = half(
            "User plane integrity indicator", 0xC, number("User plane integrity indicator", "TS 24.008 10.5.5.33"));
    public static final OptionalElement<Integer> DEVICE_PROPERTIES =
            half("Device properties", 0xD, number("Device properties", "TS 24.008 10.5.7.8"));
    public static final OptionalElement<Integer> P_TMSI_TYPE =
            half("P-TMSI type", 0xE, number("P-TMSI type", "TS 24.008 10.5.5.29"));
    public static final OptionalElement<Integer> ADDITIONAL_UPDATE_TYPE =
            half("Additional update type", 0xF, number("Additional update type", "TS 24.008 10.5.5.0"));
    public static final OptionalElement<Octets> NRI_CONTAINER = tlv(
            "TMSI based NRI container",
            0x10,
            4,
            4,
            opaque("Network resource identifier container", "TS 24.008 10.5.5.31"));
    public static final OptionalElement<Octets> CLASSMARK_2 =
            tlv("Mobile station classmark 2", 0x11, 5, 5, opaque("Mobile station classmark 2", "TS 24.008 10.5.1.6"));
    public static final OptionalElement<Lai> OLD_LAI = tlv("Old location area identification", 0x14, 7, 7, Lai.TYPE);
    public static final OptionalElement<GprsTimer> READY_TIMER = tv("READY timer value", 0x17, 2, GprsTimer.TYPE);
    public static final OptionalElement<MobileIdentity> P_TMSI = tlv("P-TMSI", 0x18, 7, 7, MobileIdentity.TYPE);
    public static final OptionalElement<Octets> P_TMSI_SIGNATURE =
            tv("P-TMSI signature", 0x19, 4, opaque("P-TMSI signature", "TS 24.008 10.5.5.8"));
    public static final OptionalElement<Octets> P_TMSI_SIGNATURE_2 =
            tlv("P-TMSI signature", 0x19, 5, 5, opaque("P-TMSI signature 2", "TS 24.008 10.5.5.8a"));
    public static final OptionalElement<MobileIdentity> ADDITIONAL_IDENTITY =
            tlv("Additional mobile identity", 0x1A, 7, 7, MobileIdentity.TYPE);
    public static final OptionalElement<Rai> ADDITIONAL_OLD_RAI =
            tlv("Additional old routing area identification", 0x1B, 8, 8, Rai.TYPE);
    public static final OptionalElement<Octets> CLASSMARK_3 =
            tlv("Mobile station classmark 3", 0x20, 2, 34, opaque("Mobile station classmark 3", "TS 24.008 10.5.1.7"));
    public static final OptionalElement<Octets> RAND = tv(
            "Authentication parameter RAND", 0x21, 17, opaque("Authentication parameter RAND", "TS 24.008 10.5.3.1"));
    public static final OptionalElement<Octets> RES = tv(
            "Authentication parameter response",
            0x22,
            5,
            opaque("Authentication response parameter", "TS 24.008 10.5.3.2"));
    public static final OptionalElement<MobileIdentity> MS_IDENTITY =
            tlv("MS identity", 0x23, 7, 10, MobileIdentity.TYPE);
    public static final OptionalElement<MobileIdentity> IMEISV = tlv("IMEISV", 0x23, 11, 11, MobileIdentity.TYPE);
    public static final OptionalElement<GmmCause> CAUSE = tv("GMM cause", 0x25, 2, GmmCause.TYPE);
    public static final OptionalElement<Octets> N_PDU_NUMBERS =
            tlv("Receive N-PDU numbers list", 0x26, 4, 19, opaque("Receive N-PDU numbers list", "TS 24.008 10.5.5.11"));
    public static final OptionalElement<Octets> DRX_PARAMETER =
            tv("DRX parameter", 0x27, 3, opaque("DRX parameter", "TS 24.008 10.5.5.6"));
    public static final OptionalElement<Octets> INTER_RAT_HANDOVER_INFORMATION = tlv(
            "Inter RAT handover information",
            0x27,
            3,
            250,
            opaque("Inter RAT information container", "TS 24.008 10.5.5.24"));
    public static final OptionalElement<Octets> AUTN = tlv(
            "Authentication parameter AUTN",
            0x28,
            18,
            18,
            opaque("Authentication parameter AUTN", "TS 24.008 10.5.3.1.1"));
    public static final OptionalElement<Octets> RES_EXTENSION = tlv(
            "Authentication response parameter (extension)",
            0x29,
            3,
            14,
            opaque("Authentication response parameter (extension)", "TS 24.008 10.5.3.2.1"));
    public static final OptionalElement<GprsTimer> T3302 = tlv("T3302 value", 0x2A, 3, 3, GprsTimer.TYPE_2);
    public static final OptionalElement<Octets> E_UTRAN_INTER_RAT_HANDOVER_INFORMATION = tlv(
            "E-UTRAN inter RAT handover information",
            0x2B,
            3,
            257,
            opaque("E-UTRAN inter RAT information container", "TS 24.008 10.5.5.26"));
    public static final OptionalElement<Octets> AUTHENTICATION_FAILURE_PARAMETER = tlv(
            "Authentication failure parameter",
            0x30,
            16,
            16,
            opaque("Authentication failure parameter", "TS 24.008 10.5.3.2.2"));
    public static final OptionalElement<MsNetworkCapability> MS_NETWORK_CAPABILITY =
            tlv("MS network capability", 0x31, 4, 10, MsNetworkCapability.TYPE);
    public static final OptionalElement<PdpContextStatus> PDP_CONTEXT_STATUS =
            tlv("PDP context status", 0x32, 4, 4, PdpContextStatus.TYPE);
    public static final OptionalElement<Octets> PS_LCS_CAPABILITY =
            tlv("PS LCS capability", 0x33, 3, 3, opaque("PS LCS capability", "TS 24.008 10.5.5.22"));
    public static final OptionalElement<Octets> MS_RADIO_ACCESS_CAPABILITY = tlv(
            "Replayed MS radio access capability",
            0x33,
            7,
            53,
            opaque("MS radio access capability", "TS 24.008 10.5.5.12a"));
    public static final OptionalElement<EmergencyNumberList> EMERGENCY_NUMBER_LIST =
            tlv("Emergency number list", 0x34, 5, 50, EmergencyNumberList.TYPE);
    public static final OptionalElement<Octets> MBMS_CONTEXT_STATUS =
            tlv("MBMS context status", 0x35, 2, 18, opaque("MBMS context status", "TS 24.008 10.5.7.6"));
    public static final OptionalElement<PdpContextStatus> UPLINK_DATA_STATUS =
            tlv("Uplink data status", 0x36, 4, 4, PdpContextStatus.TYPE);
    public static final OptionalElement<GprsTimer> T3319 = tlv("T3319 value", 0x37, 3, 3, GprsTimer.TYPE_2);
    public static final OptionalElement<GprsTimer> T3323 = tlv("T3323 value", 0x38, 3, 3, GprsTimer.TYPE_2);
    public static final OptionalElement<GprsTimer3> T3312_EXTENDED =
            tlv("T3312 extended value", 0x39, 3, 3, GprsTimer3.TYPE);
    public static final OptionalElement<GprsTimer> T3346 = tlv("T3346 value", 0x3A, 3, 3, GprsTimer.TYPE_2);
    public static final OptionalElement<Octets> SUPPORTED_CODECS =
            tlv("Supported codecs", 0x40, 5, 257, opaque("Supported codec list", "TS 24.008 10.5.4.32"));
    public static final OptionalElement<NetworkName> FULL_NAME =
            tlv("Full name for network", 0x43, 3, 257, NetworkName.TYPE);
    public static final OptionalElement<Octets> MAC = tlv(
            "Message authentication code", 0x43, 6, 6, opaque("Message authentication code", "TS 24.008 10.5.5.34"));
    public static final OptionalElement<NetworkName> SHORT_NAME =
            tlv("Short name for network", 0x45, 3, 257, NetworkName.TYPE);
    public static final OptionalElement<TimeZone> LOCAL_TIME_ZONE = tv("Local time zone", 0x46, 2, TimeZone.TYPE);
    public static final OptionalElement<TimeZoneAndTime> UNIVERSAL_TIME_AND_LOCAL_TIME_ZONE =
            tv("Universal time and local time zone", 0x47, 8, TimeZoneAndTime.TYPE);
    public static final OptionalElement<Octets> LSA_IDENTITY =
            tlv("LSA identity", 0x48, 2, 5, opaque("LSA identifier", "TS 24.008 10.5.3.11"));
    public static final OptionalElement<Integer> DAYLIGHT_SAVING_TIME =
            tlv("Network daylight saving time", 0x49, 3, 3, number("Daylight saving time", "TS 24.008 10.5.3.12"));
    public static final OptionalElement<PlmnList> EQUIVALENT_PLMNS =
            tlv("Equivalent PLMNs", 0x4A, 5, 47, PlmnList.TYPE);
    public static final OptionalElement<Octets> UE_NETWORK_CAPABILITY =
            tlv("UE network capability", 0x58, 4, 15, opaque("UE network capability", "TS 24.008 10.5.5.26"));
    public static final OptionalElement<Integer> VOICE_DOMAIN_PREFERENCE = tlv(
            "Voice domain preference",
            0x5D,
            3,
            3,
            number("Voice domain preference and UE's usage setting", "TS 24.008 10.5.5.28"));
    public static final OptionalElement<Integer> ADDITIONAL_NETWORK_FEATURE_SUPPORT = tlv(
            "Additional network feature support",
            0x66,
            3,
            3,
            number("Additional network feature support", "TS 24.008 10.5.5.23A"));
    public static final OptionalElement<GprsTimer> T3324 = tlv("T3324 value", 0x6A, 3, 3, GprsTimer.TYPE_2);
    public static final OptionalElement<Integer> EXTENDED_DRX_PARAMETERS =
            tlv("Extended DRX parameters", 0x6E, 3, 3, number("Extended DRX parameters", "TS 24.008 10.5.5.32"));
    public static final OptionalElement<Boolean> CELL_NOTIFICATION =
            t("Cell notification", 0x8C, "TS 24.008 10.5.5.21");
}
