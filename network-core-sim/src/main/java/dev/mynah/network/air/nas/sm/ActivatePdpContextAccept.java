package dev.mynah.network.air.nas.sm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.half;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.QualityOfService;

/**
 * Activate PDP context accept: the context is active. TS 24.008 9.5.2.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param sapi the LLC service access point of its packets in GSM: 3, 5, 9 or 11
 * @param qos what it gets
 * @param radioPriority 1 (highest) to 4 (lowest)
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ActivatePdpContextAccept(
        int transaction, int sapi, QualityOfService qos, int radioPriority, OptionalElements optional)
        implements SmMessage {

    /** Its elements. */
    public static final Layout<ActivatePdpContextAccept> LAYOUT = SmMessageType.ACTIVATE_PDP_CONTEXT_ACCEPT
            .layoutOf(ActivatePdpContextAccept.class, ActivatePdpContextAccept::transaction)
            .mandatory(
                    v(number("LLC service access point identifier", "TS 24.008 10.5.6.9"), 1),
                    ActivatePdpContextAccept::sapi)
            .mandatory(lv(QualityOfService.TYPE, 12, 21), ActivatePdpContextAccept::qos)
            .mandatory(half(number("Radio priority", "TS 24.008 10.5.7.2")), ActivatePdpContextAccept::radioPriority)
            .optional(
                    SmIe.PDP_ADDRESS,
                    SmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                    SmIe.PACKET_FLOW_IDENTIFIER,
                    SmIe.CAUSE,
                    SmIe.CONNECTIVITY_TYPE,
                    SmIe.WLAN_OFFLOAD,
                    SmIe.NBIFOM_CONTAINER)
            .as(ActivatePdpContextAccept::new);

    /** Without other elements. */
    public ActivatePdpContextAccept(int transaction, int sapi, QualityOfService qos, int radioPriority) {
        this(transaction, sapi, qos, radioPriority, OptionalElements.NONE);
    }

    @Override
    public Layout<ActivatePdpContextAccept> layout() {
        return LAYOUT;
    }
}
