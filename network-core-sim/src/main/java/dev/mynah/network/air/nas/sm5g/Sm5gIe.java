package dev.mynah.network.air.nas.sm5g;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.OPEN;
import static dev.mynah.network.air.nas.OptionalElement.half;
import static dev.mynah.network.air.nas.OptionalElement.tlv;
import static dev.mynah.network.air.nas.OptionalElement.tlvE;
import static dev.mynah.network.air.nas.OptionalElement.tv;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElement;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.nas.element.PduAddress;
import dev.mynah.network.air.nas.element.PduSessionType;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions;
import dev.mynah.network.air.nas.element.QosFlowDescriptions;
import dev.mynah.network.air.nas.element.QosRules;
import dev.mynah.network.air.nas.element.SNssai;
import dev.mynah.network.air.nas.element.SessionAmbr;
import dev.mynah.network.air.nas.element.Sm5gCause;

/** The elements 5GSM messages may carry, by identifier. TS 24.501 8.3 and 9.11.4. */
public final class Sm5gIe {

    private Sm5gIe() {}

    public static final OptionalElement<Integer> ALWAYS_ON_PDU_SESSION_INDICATION = half(
            "Always-on PDU session indication", 0x8, number("Always-on PDU session indication", "TS 24.501 9.11.4.3"));
    public static final OptionalElement<PduSessionType> PDU_SESSION_TYPE =
            half("PDU session type", 0x9, PduSessionType.TYPE);
    public static final OptionalElement<Integer> SSC_MODE =
            half("SSC mode", 0xA, number("SSC mode", "TS 24.501 9.11.4.16"));
    public static final OptionalElement<Integer> ALWAYS_ON_PDU_SESSION_REQUESTED = half(
            "Always-on PDU session requested", 0xB, number("Always-on PDU session requested", "TS 24.501 9.11.4.4"));
    public static final OptionalElement<Integer> CONTROL_PLANE_ONLY_INDICATION =
            half("Control plane only indication", 0xC, number("Control plane only indication", "TS 24.501 9.11.4.23"));
    public static final OptionalElement<Integer> ACCESS_TYPE =
            half("Access type", 0xD, number("Access type", "TS 24.501 9.11.2.1A"));
    public static final OptionalElement<Integer> ALLOWED_SSC_MODE =
            half("Allowed SSC mode", 0xF, number("Allowed SSC mode", "TS 24.501 9.11.4.5"));
    public static final OptionalElement<Octets> INTEGRITY_PROTECTION_MAXIMUM_DATA_RATE = tv(
            "Integrity protection maximum data rate",
            0x13,
            3,
            opaque("Integrity protection maximum data rate", "TS 24.501 9.11.4.7"));
    public static final OptionalElement<Octets> SM5G_NETWORK_FEATURE_SUPPORT = tlv(
            "5GSM network feature support", 0x17, 3, 15, opaque("5GSM network feature support", "TS 24.501 9.11.4.18"));
    public static final OptionalElement<Octets> SERVING_PLMN_RATE_CONTROL =
            tlv("Serving PLMN rate control", 0x18, 4, 4, opaque("Serving PLMN rate control", "TS 24.501 9.11.4.20"));
    public static final OptionalElement<Integer> RE_ATTEMPT_INDICATOR =
            tlv("Re-attempt indicator", 0x1D, 3, 3, number("Re-attempt indicator", "TS 24.501 9.11.4.17"));
    public static final OptionalElement<Octets> SERVING_PLMN_RATE_CONTROL_OF_MODIFICATION_COMMAND =
            tlv("Serving PLMN rate control", 0x1E, 4, 4, opaque("Serving PLMN rate control", "TS 24.501 9.11.4.20"));
    public static final OptionalElement<Integer> ETHERNET_HEADER_COMPRESSION_CONFIGURATION = tlv(
            "Ethernet header compression configuration",
            0x1F,
            3,
            3,
            number("Ethernet header compression configuration", "TS 24.501 9.11.4.28"));
    public static final OptionalElement<SNssai> S_NSSAI = tlv("S-NSSAI", 0x22, 3, 10, SNssai.TYPE);
    public static final OptionalElement<AccessPointName> DNN = tlv("DNN", 0x25, 3, 102, AccessPointName.TYPE);
    public static final OptionalElement<Octets> SM5G_CAPABILITY =
            tlv("5GSM capability", 0x28, 3, 15, opaque("5GSM capability", "TS 24.501 9.11.4.1"));
    public static final OptionalElement<PduAddress> PDU_ADDRESS = tlv("PDU address", 0x29, 7, 31, PduAddress.TYPE);
    public static final OptionalElement<PduAddress> SUGGESTED_INTERFACE_IDENTIFIER =
            tlv("Suggested interface identifier", 0x29, 11, 11, PduAddress.TYPE);
    public static final OptionalElement<SessionAmbr> SESSION_AMBR = tlv("Session AMBR", 0x2A, 8, 8, SessionAmbr.TYPE);
    public static final OptionalElement<Integer> PDU_SESSION_PAIR_ID =
            tlv("PDU session pair ID", 0x34, 3, 3, number("PDU session pair ID", "TS 24.501 9.11.4.32"));
    public static final OptionalElement<Integer> RSN = tlv("RSN", 0x35, 3, 3, number("RSN", "TS 24.501 9.11.4.33"));
    public static final OptionalElement<Octets> URSP_RULE_ENFORCEMENT_REPORTS = tlv(
            "URSP rule enforcement reports",
            0x36,
            4,
            257,
            opaque("URSP rule enforcement reports", "TS 24.501 9.11.4.38"));
    public static final OptionalElement<GprsTimer3> BACK_OFF_TIMER_VALUE =
            tlv("Back-off timer value", 0x37, 3, 3, GprsTimer3.TYPE);
    public static final OptionalElement<Octets> ECN_MARKING_FOR_L4S_INDICATION = tlv(
            "ECN marking for L4S indication",
            0x38,
            2,
            257,
            opaque("ECN marking for L4S indication", "TS 24.501 9.11.4.40"));
    public static final OptionalElement<Octets> SM_PDU_DN_REQUEST_CONTAINER = tlv(
            "SM PDU DN request container", 0x39, 3, 255, opaque("SM PDU DN request container", "TS 24.501 9.11.4.15"));
    public static final OptionalElement<Octets> MAXIMUM_NUMBER_OF_SUPPORTED_PACKET_FILTERS = tv(
            "Maximum number of supported packet filters",
            0x55,
            3,
            opaque("Maximum number of supported packet filters", "TS 24.501 9.11.4.9"));
    public static final OptionalElement<GprsTimer> RQ_TIMER_VALUE = tv("RQ timer value", 0x56, 2, GprsTimer.TYPE);
    public static final OptionalElement<Sm5gCause> SM5G_CAUSE = tv("5GSM cause", 0x59, 2, Sm5gCause.TYPE);
    public static final OptionalElement<SNssai> ALTERNATIVE_S_NSSAI =
            tlv("Alternative S-NSSAI", 0x5A, 3, 10, SNssai.TYPE);
    public static final OptionalElement<Integer> CONGESTION_RE_ATTEMPT_INDICATOR = tlv(
            "5GSM congestion re-attempt indicator",
            0x61,
            3,
            3,
            number("5GSM congestion re-attempt indicator", "TS 24.501 9.11.4.21"));
    public static final OptionalElement<Octets> IP_HEADER_COMPRESSION_CONFIGURATION = tlv(
            "IP header compression configuration",
            0x66,
            5,
            257,
            opaque("IP header compression configuration", "TS 24.501 9.11.4.24"));
    public static final OptionalElement<Octets> DS_TT_ETHERNET_PORT_MAC_ADDRESS = tlv(
            "DS-TT Ethernet port MAC address",
            0x6E,
            8,
            8,
            opaque("DS-TT Ethernet port MAC address", "TS 24.501 9.11.4.25"));
    public static final OptionalElement<Octets> UE_DS_TT_RESIDENCE_TIME =
            tlv("UE-DS-TT residence time", 0x6F, 10, 10, opaque("UE-DS-TT residence time", "TS 24.501 9.11.4.26"));
    public static final OptionalElement<Octets> N3QAI =
            tlvE("N3QAI", 0x70, 9, OPEN, opaque("N3QAI", "TS 24.501 9.11.4.36"));
    public static final OptionalElement<Octets> REMOTE_UE_CONTEXT_DISCONNECTED = tlvE(
            "Remote UE context disconnected",
            0x70,
            16,
            OPEN,
            opaque("Remote UE context disconnected", "TS 24.501 9.11.4.29"));
    public static final OptionalElement<Octets> REQUESTED_MBS_CONTAINER =
            tlvE("Requested MBS container", 0x70, 8, OPEN, opaque("Requested MBS container", "TS 24.501 9.11.4.30"));
    public static final OptionalElement<Octets> RECEIVED_MBS_CONTAINER =
            tlvE("Received MBS container", 0x71, 9, OPEN, opaque("Received MBS container", "TS 24.501 9.11.4.31"));
    public static final OptionalElement<Octets> SERVICE_LEVEL_AA_CONTAINER = tlvE(
            "Service-level-AA container", 0x72, 4, OPEN, opaque("Service-level-AA container", "TS 24.501 9.11.2.10"));
    public static final OptionalElement<Octets> NON_3GPP_DELAY_BUDGET =
            tlvE("Non-3GPP delay budget", 0x73, 6, OPEN, opaque("Non-3GPP delay budget", "TS 24.501 9.11.4.37"));
    public static final OptionalElement<Octets> PROTOCOL_DESCRIPTION =
            tlvE("Protocol description", 0x73, 6, OPEN, opaque("Protocol description", "TS 24.501 9.11.4.39"));
    public static final OptionalElement<Octets> PORT_MANAGEMENT_INFORMATION_CONTAINER = tlvE(
            "Port management information container",
            0x74,
            8,
            OPEN,
            opaque("Port management information container", "TS 24.501 9.11.4.27"));
    public static final OptionalElement<Octets> PORT_MANAGEMENT_INFORMATION_CONTAINER_OF_MODIFICATION_COMMAND = tlvE(
            "Port management information container",
            0x74,
            4,
            OPEN,
            opaque("Port management information container", "TS 24.501 9.11.4.27"));
    public static final OptionalElement<Octets> PORT_MANAGEMENT_INFORMATION_CONTAINER_OF_MODIFICATION_COMPLETE = tlvE(
            "Port management information container",
            0x74,
            4,
            OPEN,
            opaque("Port management information container", "TS 24.501 9.11.4.27"));
    public static final OptionalElement<Octets> PORT_MANAGEMENT_INFORMATION_CONTAINER_OF_MODIFICATION_REQUEST = tlvE(
            "Port management information container",
            0x74,
            4,
            OPEN,
            opaque("Port management information container", "TS 24.501 9.11.4.27"));
    public static final OptionalElement<Octets> MAPPED_EPS_BEARER_CONTEXTS = tlvE(
            "Mapped EPS bearer contexts", 0x75, 7, OPEN, opaque("Mapped EPS bearer contexts", "TS 24.501 9.11.4.8"));
    public static final OptionalElement<Octets> REMOTE_UE_CONTEXT_CONNECTED = tlvE(
            "Remote UE context connected",
            0x76,
            16,
            OPEN,
            opaque("Remote UE context connected", "TS 24.501 9.11.4.29"));
    public static final OptionalElement<Octets> ATSSS_CONTAINER =
            tlvE("ATSSS container", 0x77, 3, OPEN, opaque("ATSSS container", "TS 24.501 9.11.4.22"));
    public static final OptionalElement<Octets> EAP_MESSAGE =
            tlvE("EAP message", 0x78, 7, 1503, opaque("EAP message", "TS 24.501 9.11.2.2"));
    public static final OptionalElement<QosFlowDescriptions> AUTHORIZED_QOS_FLOW_DESCRIPTIONS =
            tlvE("Authorized QoS flow descriptions", 0x79, 6, OPEN, QosFlowDescriptions.TYPE);
    public static final OptionalElement<QosFlowDescriptions> REQUESTED_QOS_FLOW_DESCRIPTIONS =
            tlvE("Requested QoS flow descriptions", 0x79, 6, OPEN, QosFlowDescriptions.TYPE);
    public static final OptionalElement<QosRules> AUTHORIZED_QOS_RULES =
            tlvE("Authorized QoS rules", 0x7A, 7, OPEN, QosRules.TYPE);
    public static final OptionalElement<QosRules> REQUESTED_QOS_RULES =
            tlvE("Requested QoS rules", 0x7A, 7, OPEN, QosRules.TYPE);
    public static final OptionalElement<ProtocolConfigurationOptions> EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS =
            tlvE("Extended protocol configuration options", 0x7B, 4, OPEN, ProtocolConfigurationOptions.TYPE);
    public static final OptionalElement<Octets> NON_3GPP_DEVICE_INFORMATION = tlvE(
            "Non-3GPP device information", 0x7C, 7, OPEN, opaque("Non-3GPP device information", "TS 24.501 9.11.4.41"));
}
