package dev.mynah.network.air.nas.mm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.OptionalElement.half;
import static dev.mynah.network.air.nas.OptionalElement.t;
import static dev.mynah.network.air.nas.OptionalElement.tlv;
import static dev.mynah.network.air.nas.OptionalElement.tv;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElement;
import dev.mynah.network.air.nas.element.EmergencyNumberList;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.nas.element.Lai;
import dev.mynah.network.air.nas.element.MobileIdentity;
import dev.mynah.network.air.nas.element.MobileStationClassmark2;
import dev.mynah.network.air.nas.element.NetworkName;
import dev.mynah.network.air.nas.element.PlmnList;
import dev.mynah.network.air.nas.element.TimeZone;
import dev.mynah.network.air.nas.element.TimeZoneAndTime;

/** The elements of MM messages: the optional ones by identifier, and what the mandatory ones have of their own. */
public final class MmIe {

    /** Ciphering key sequence number: 0 to 6, or 7 where there are no keys. */
    static final ElementType<Integer> CKSN = number("Ciphering key sequence number", "TS 24.008 10.5.1.2");

    static final ElementType<Integer> CM_SERVICE_TYPE = number("CM service type", "TS 24.008 10.5.3.3");

    static final ElementType<Octets> RAND = opaque("Authentication parameter RAND", "TS 24.008 10.5.3.1");

    static final ElementType<Octets> SRES = opaque("Authentication response parameter", "TS 24.008 10.5.3.2");

    static final ElementType<Integer> PD_AND_SAPI = number("PD and SAPI", "TS 24.008 10.5.1.10a");

    public static final OptionalElement<Lai> LAI = tv("Location area identification", 0x13, 6, Lai.TYPE);

    /** Mobile identity: a new TMSI, or the IMSI to delete it. */
    public static final OptionalElement<MobileIdentity> MOBILE_IDENTITY =
            tlv("Mobile identity", 0x17, 3, 10, MobileIdentity.TYPE);

    public static final OptionalElement<Octets> P_TMSI_SIGNATURE =
            tlv("P-TMSI signature", 0x19, 5, 5, opaque("P-TMSI signature 2", "TS 24.008 10.5.5.8a"));
    public static final OptionalElement<Octets> ROUTING_AREA = tlv(
            "Routing area identification", 0x1B, 8, 8, opaque("Routing area identification 2", "TS 24.008 10.5.5.15a"));
    public static final OptionalElement<Octets> AUTN = tlv(
            "Authentication parameter AUTN",
            0x20,
            18,
            18,
            opaque("Authentication parameter AUTN", "TS 24.008 10.5.3.1.1"));

    /** The octets of RES behind the first four. */
    public static final OptionalElement<Octets> RES_EXTENSION = tlv(
            "Authentication response parameter (extension)",
            0x21,
            3,
            14,
            opaque("Authentication response parameter (extension)", "TS 24.008 10.5.3.2.1"));

    public static final OptionalElement<Octets> AUTS = tlv(
            "Authentication failure parameter",
            0x22,
            16,
            16,
            opaque("Authentication failure parameter", "TS 24.008 10.5.3.2.2"));
    public static final OptionalElement<MobileStationClassmark2> CLASSMARK_FOR_UMTS =
            tlv("Mobile station classmark for UMTS", 0x33, 5, 5, MobileStationClassmark2.TYPE);
    public static final OptionalElement<EmergencyNumberList> EMERGENCY_NUMBER_LIST =
            tlv("Emergency number list", 0x34, 5, 50, EmergencyNumberList.TYPE);
    public static final OptionalElement<GprsTimer3> PER_MS_T3212 = tlv("Per MS T3212", 0x35, 3, 3, GprsTimer3.TYPE);

    /** T3246 value: how long to keep off after cause #22. */
    public static final OptionalElement<GprsTimer> T3246 = tlv("T3246 value", 0x36, 3, 3, GprsTimer.TYPE_2);

    public static final OptionalElement<NetworkName> FULL_NAME =
            tlv("Full name for network", 0x43, 3, 257, NetworkName.TYPE);
    public static final OptionalElement<NetworkName> SHORT_NAME =
            tlv("Short name for network", 0x45, 3, 257, NetworkName.TYPE);
    public static final OptionalElement<TimeZone> LOCAL_TIME_ZONE = tv("Local time zone", 0x46, 2, TimeZone.TYPE);
    public static final OptionalElement<TimeZoneAndTime> UNIVERSAL_TIME_AND_LOCAL_TIME_ZONE =
            tv("Universal time and local time zone", 0x47, 8, TimeZoneAndTime.TYPE);
    public static final OptionalElement<Octets> LSA_IDENTITY =
            tlv("LSA identity", 0x48, 2, 5, opaque("LSA identity", "TS 24.008 10.5.3.11"));
    public static final OptionalElement<Integer> DAYLIGHT_SAVING_TIME =
            tlv("Network daylight saving time", 0x49, 3, 3, number("Daylight saving time", "TS 24.008 10.5.3.12"));
    public static final OptionalElement<PlmnList> EQUIVALENT_PLMNS =
            tlv("Equivalent PLMNs", 0x4A, 5, 47, PlmnList.TYPE);
    public static final OptionalElement<Integer> PRIORITY_LEVEL =
            half("Priority level", 0x8, number("Priority level", "TS 24.008 10.5.1.11"));
    public static final OptionalElement<Boolean> FOLLOW_ON_PROCEED = t("Follow-on proceed", 0xA1, "TS 24.008 10.5.3.7");
    public static final OptionalElement<Boolean> CTS_PERMISSION = t("CTS permission", 0xA2, "TS 24.008 10.5.3.10");

    /** Additional update parameters: whether the call comes of a fallback from LTE (CSMO in bit 1, CSMT in bit 2). */
    public static final OptionalElement<Integer> ADDITIONAL_UPDATE_PARAMETERS =
            half("Additional update parameters", 0xC, number("Additional update parameters", "TS 24.008 10.5.3.14"));

    public static final OptionalElement<Integer> DEVICE_PROPERTIES =
            half("Device properties", 0xD, number("Device properties", "TS 24.008 10.5.7.8"));
    public static final OptionalElement<Integer> P_TMSI_TYPE =
            half("P-TMSI type", 0xE, number("P-TMSI type", "TS 24.008 10.5.5.29"));
    public static final OptionalElement<Integer> MS_NETWORK_FEATURE_SUPPORT =
            half("MS network feature support", 0xE, number("MS network feature support", "TS 24.008 10.5.1.15"));

    private MmIe() {}
}
