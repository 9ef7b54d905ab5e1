package dev.mynah.network.air.nas.sm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.half;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.QualityOfService;

/**
 * Modify PDP context request: the network changes a context. TS 24.008 9.5.9.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param radioPriority 1 (highest) to 4 (lowest)
 * @param sapi the LLC service access point of its packets in GSM: 3, 5, 9 or 11
 * @param qos what it gets
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record NetworkModifyPdpContextRequest(
        int transaction, int radioPriority, int sapi, QualityOfService qos, OptionalElements optional)
        implements SmMessage {

    /** Its elements. */
    public static final Layout<NetworkModifyPdpContextRequest> LAYOUT =
            SmMessageType.MODIFY_PDP_CONTEXT_REQUEST_BY_NETWORK
                    .layoutOf(NetworkModifyPdpContextRequest.class, NetworkModifyPdpContextRequest::transaction)
                    .mandatory(
                            half(number("Radio priority", "TS 24.008 10.5.7.2")),
                            NetworkModifyPdpContextRequest::radioPriority)
                    .mandatory(
                            v(number("LLC service access point identifier", "TS 24.008 10.5.6.9"), 1),
                            NetworkModifyPdpContextRequest::sapi)
                    .mandatory(lv(QualityOfService.TYPE, 12, 21), NetworkModifyPdpContextRequest::qos)
                    .optional(
                            SmIe.PDP_ADDRESS,
                            SmIe.PACKET_FLOW_IDENTIFIER,
                            SmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                            SmIe.TFT,
                            SmIe.WLAN_OFFLOAD,
                            SmIe.NBIFOM_CONTAINER)
                    .as(NetworkModifyPdpContextRequest::new);

    /** Without other elements. */
    public NetworkModifyPdpContextRequest(int transaction, int radioPriority, int sapi, QualityOfService qos) {
        this(transaction, radioPriority, sapi, qos, OptionalElements.NONE);
    }

    @Override
    public Layout<NetworkModifyPdpContextRequest> layout() {
        return LAYOUT;
    }
}
