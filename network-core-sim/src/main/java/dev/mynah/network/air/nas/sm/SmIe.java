package dev.mynah.network.air.nas.sm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.OptionalElement.half;
import static dev.mynah.network.air.nas.OptionalElement.tlv;
import static dev.mynah.network.air.nas.OptionalElement.tv;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElement;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.air.nas.element.PdpAddress;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions;
import dev.mynah.network.air.nas.element.QualityOfService;
import dev.mynah.network.air.nas.element.SmCause;

/** The elements SM messages may carry, by identifier. TS 24.008 9.5 and 10.5.6. */
public final class SmIe {

    private SmIe() {}

    public static final OptionalElement<Integer> RADIO_PRIORITY =
            half("Radio priority", 0x8, number("Radio priority", "TS 24.008 10.5.7.2"));
    public static final OptionalElement<Integer> TEAR_DOWN_INDICATOR =
            half("Tear down indicator", 0x9, number("Tear down indicator", "TS 24.008 10.5.6.10"));
    public static final OptionalElement<Integer> REQUEST_TYPE =
            half("Request type", 0xA, number("Request type", "TS 24.008 10.5.6.17"));
    public static final OptionalElement<Integer> CONNECTIVITY_TYPE =
            half("Connectivity type", 0xB, number("Connectivity type", "TS 24.008 10.5.6.19"));
    public static final OptionalElement<Integer> DEVICE_PROPERTIES =
            half("Device properties", 0xC, number("Device properties", "TS 24.008 10.5.7.8"));
    public static final OptionalElement<Integer> WLAN_OFFLOAD =
            half("WLAN offload indication", 0xC, number("WLAN offload acceptability", "TS 24.008 10.5.6.20"));
    public static final OptionalElement<ProtocolConfigurationOptions> PROTOCOL_CONFIGURATION_OPTIONS =
            tlv("Protocol configuration options", 0x27, 3, 253, ProtocolConfigurationOptions.TYPE);
    public static final OptionalElement<AccessPointName> ACCESS_POINT_NAME =
            tlv("Access point name", 0x28, 3, 102, AccessPointName.TYPE);
    public static final OptionalElement<PdpAddress> PDP_ADDRESS = tlv("PDP address", 0x2B, 4, 24, PdpAddress.TYPE);
    public static final OptionalElement<QualityOfService> QOS =
            tlv("Quality of service", 0x30, 14, 22, QualityOfService.TYPE);
    public static final OptionalElement<Octets> NEW_TFT =
            tlv("New TFT", 0x31, 3, 257, opaque("Traffic flow template", "TS 24.008 10.5.6.12"));
    public static final OptionalElement<Integer> LLC_SAPI =
            tv("LLC SAPI", 0x32, 2, number("LLC service access point identifier", "TS 24.008 10.5.6.9"));
    public static final OptionalElement<Octets> NBIFOM_CONTAINER =
            tlv("NBIFOM container", 0x33, 3, 257, opaque("NBIFOM container", "TS 24.008 10.5.6.21"));
    public static final OptionalElement<Integer> PACKET_FLOW_IDENTIFIER =
            tlv("Packet flow identifier", 0x34, 3, 3, number("Packet flow identifier", "TS 24.008 10.5.6.11"));
    public static final OptionalElement<Octets> MBMS_PROTOCOL_CONFIGURATION_OPTIONS = tlv(
            "MBMS protocol configuration options",
            0x35,
            3,
            253,
            opaque("MBMS protocol configuration options", "TS 24.008 10.5.6.15"));
    public static final OptionalElement<Octets> TFT =
            tlv("Traffic flow template", 0x36, 3, 257, opaque("Traffic flow template", "TS 24.008 10.5.6.12"));
    public static final OptionalElement<GprsTimer3> BACK_OFF_TIMER =
            tlv("Back-off timer value", 0x37, 3, 3, GprsTimer3.TYPE);
    public static final OptionalElement<SmCause> CAUSE = tlv("SM cause", 0x39, 3, 3, SmCause.TYPE);
    public static final OptionalElement<Integer> RE_ATTEMPT_INDICATOR =
            tlv("Re-attempt indicator", 0x6B, 3, 3, number("Re-attempt indicator", "TS 24.008 10.5.6.5A"));
}
