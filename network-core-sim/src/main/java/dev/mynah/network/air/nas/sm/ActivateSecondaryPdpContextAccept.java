package dev.mynah.network.air.nas.sm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.half;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.QualityOfService;

/**
 * Activate secondary PDP context accept: the context is active. TS 24.008 9.5.5.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param sapi the LLC service access point of its packets in GSM: 3, 5, 9 or 11
 * @param qos what it gets
 * @param radioPriority 1 (highest) to 4 (lowest)
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ActivateSecondaryPdpContextAccept(
        int transaction, int sapi, QualityOfService qos, int radioPriority, OptionalElements optional)
        implements SmMessage {

    /** Its elements. */
    public static final Layout<ActivateSecondaryPdpContextAccept> LAYOUT =
            SmMessageType.ACTIVATE_SECONDARY_PDP_CONTEXT_ACCEPT
                    .layoutOf(ActivateSecondaryPdpContextAccept.class, ActivateSecondaryPdpContextAccept::transaction)
                    .mandatory(
                            v(number("LLC service access point identifier", "TS 24.008 10.5.6.9"), 1),
                            ActivateSecondaryPdpContextAccept::sapi)
                    .mandatory(lv(QualityOfService.TYPE, 12, 21), ActivateSecondaryPdpContextAccept::qos)
                    .mandatory(
                            half(number("Radio priority", "TS 24.008 10.5.7.2")),
                            ActivateSecondaryPdpContextAccept::radioPriority)
                    .optional(
                            SmIe.PACKET_FLOW_IDENTIFIER,
                            SmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                            SmIe.WLAN_OFFLOAD,
                            SmIe.NBIFOM_CONTAINER)
                    .as(ActivateSecondaryPdpContextAccept::new);

    /** Without other elements. */
    public ActivateSecondaryPdpContextAccept(int transaction, int sapi, QualityOfService qos, int radioPriority) {
        this(transaction, sapi, qos, radioPriority, OptionalElements.NONE);
    }

    @Override
    public Layout<ActivateSecondaryPdpContextAccept> layout() {
        return LAYOUT;
    }
}
