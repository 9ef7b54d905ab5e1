package dev.mynah.network.air.nas.esm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.OptionalElement.half;
import static dev.mynah.network.air.nas.OptionalElement.tlv;
import static dev.mynah.network.air.nas.OptionalElement.tlvE;
import static dev.mynah.network.air.nas.OptionalElement.tv;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElement;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.ApnAmbr;
import dev.mynah.network.air.nas.element.EpsQos;
import dev.mynah.network.air.nas.element.EsmCause;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions;

/** The elements ESM messages may carry, by identifier. TS 24.301 8.3 and 9.9.4. */
public final class EsmIe {

    private EsmIe() {}

    public static final OptionalElement<Integer> RADIO_PRIORITY =
            half("Radio priority", 0x8, number("Radio priority", "TS 24.301 9.9.4.13"));
    public static final OptionalElement<Integer> CONTROL_PLANE_ONLY_INDICATION =
            half("Control plane only indication", 0x9, number("Control plane only indication", "TS 24.301 9.9.4.23"));
    public static final OptionalElement<Integer> CONNECTIVITY_TYPE =
            half("Connectivity type", 0xB, number("Connectivity type", "TS 24.301 9.9.4.2A"));
    public static final OptionalElement<Integer> DEVICE_PROPERTIES =
            half("Device properties", 0xC, number("Device properties", "TS 24.301 9.9.2.0A"));
    public static final OptionalElement<Integer> WLAN_OFFLOAD_INDICATION =
            half("WLAN offload indication", 0xC, number("WLAN offload acceptability", "TS 24.301 9.9.4.18"));
    public static final OptionalElement<Integer> ESM_INFORMATION_TRANSFER_FLAG =
            half("ESM information transfer flag", 0xD, number("ESM information transfer flag", "TS 24.301 9.9.4.5"));
    public static final OptionalElement<Integer> RELEASE_ASSISTANCE =
            half("Release assistance indication", 0xF, number("Release assistance indication", "TS 24.301 9.9.4.25"));
    public static final OptionalElement<ProtocolConfigurationOptions> PROTOCOL_CONFIGURATION_OPTIONS =
            tlv("Protocol configuration options", 0x27, 3, 253, ProtocolConfigurationOptions.TYPE);
    public static final OptionalElement<AccessPointName> ACCESS_POINT_NAME =
            tlv("Access point name", 0x28, 3, 102, AccessPointName.TYPE);
    public static final OptionalElement<Octets> QOS =
            tlv("QoS", 0x30, 14, 22, opaque("Quality of service", "TS 24.301 9.9.4.12"));
    public static final OptionalElement<Integer> NEGOTIATED_LLC_SAPI =
            tv("Negotiated LLC SAPI", 0x32, 2, number("LLC service access point identifier", "TS 24.301 9.9.4.7"));
    public static final OptionalElement<Octets> NBIFOM_CONTAINER =
            tlv("NBIFOM container", 0x33, 3, 257, opaque("NBIFOM container", "TS 24.301 9.9.4.19"));
    public static final OptionalElement<Integer> PACKET_FLOW_IDENTIFIER =
            tlv("Packet flow Identifier", 0x34, 3, 3, number("Packet flow Identifier", "TS 24.301 9.9.4.8"));
    public static final OptionalElement<Octets> TFT =
            tlv("TFT", 0x36, 3, 257, opaque("Traffic flow template", "TS 24.301 9.9.4.16"));
    public static final OptionalElement<GprsTimer3> BACK_OFF_TIMER =
            tlv("Back-off timer value", 0x37, 3, 3, GprsTimer3.TYPE);
    public static final OptionalElement<EsmCause> ESM_CAUSE = tv("ESM cause", 0x58, 2, EsmCause.TYPE);
    public static final OptionalElement<EpsQos> EPS_QOS = tlv("EPS QoS", 0x5B, 3, 15, EpsQos.TYPE);
    public static final OptionalElement<Octets> EXTENDED_EPS_QOS =
            tlv("Extended EPS QoS", 0x5C, 12, 12, opaque("Extended quality of service", "TS 24.301 9.9.4.30"));
    public static final OptionalElement<Octets> TRANSACTION_IDENTIFIER =
            tlv("Transaction identifier", 0x5D, 3, 4, opaque("Transaction identifier", "TS 24.301 9.9.4.17"));
    public static final OptionalElement<ApnAmbr> APN_AMBR = tlv("APN-AMBR", 0x5E, 4, 8, ApnAmbr.TYPE);
    public static final OptionalElement<Octets> EXTENDED_APN_AMBR = tlv(
            "Extended APN-AMBR", 0x5F, 8, 8, opaque("Extended APN aggregate maximum bit rate", "TS 24.301 9.9.4.29"));
    public static final OptionalElement<Octets> HEADER_COMPRESSION_CONFIGURATION = tlv(
            "Header compression configuration",
            0x66,
            5,
            257,
            opaque("Header compression configuration", "TS 24.301 9.9.4.22"));
    public static final OptionalElement<Integer> RE_ATTEMPT_INDICATOR =
            tlv("Re-attempt indicator", 0x6B, 3, 3, number("Re-attempt indicator", "TS 24.301 9.9.4.13A"));
    public static final OptionalElement<Octets> SERVING_PLMN_RATE_CONTROL =
            tlv("Serving PLMN rate control", 0x6E, 4, 4, opaque("Serving PLMN rate control", "TS 24.301 9.9.4.28"));
    public static final OptionalElement<Octets> PKMF_ADDRESS =
            tlv("ProSe key management function address", 0x6F, 3, 19, opaque("PKMF address", "TS 24.301 9.9.4.21"));
    public static final OptionalElement<Octets> REMOTE_UE_CONNECTED =
            tlvE("Remote UE context connected", 0x79, 3, 65538, opaque("Remote UE context list", "TS 24.301 9.9.4.20"));
    public static final OptionalElement<Octets> REMOTE_UE_DISCONNECTED = tlvE(
            "Remote UE context disconnected", 0x7A, 3, 65538, opaque("Remote UE context list", "TS 24.301 9.9.4.20"));
    public static final OptionalElement<ProtocolConfigurationOptions> EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS =
            tlvE("Extended protocol configuration options", 0x7B, 4, 65538, ProtocolConfigurationOptions.TYPE);
}
