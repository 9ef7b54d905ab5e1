package dev.mynah.network.air.nas.sm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.QualityOfService;

/**
 * Activate secondary PDP context request: a station wants a context of other quality to an access point it is connected to. TS 24.008 9.5.4.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param nsapi how user packets of the context are marked, 5 to 15
 * @param sapi the LLC service access point of its packets in GSM: 3, 5, 9 or 11
 * @param qos what it wants at most
 * @param linkedTransaction the transaction of a context to the same access point
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ActivateSecondaryPdpContextRequest(
        int transaction, int nsapi, int sapi, QualityOfService qos, Octets linkedTransaction, OptionalElements optional)
        implements SmMessage {

    /** Its elements. */
    public static final Layout<ActivateSecondaryPdpContextRequest> LAYOUT =
            SmMessageType.ACTIVATE_SECONDARY_PDP_CONTEXT_REQUEST
                    .layoutOf(ActivateSecondaryPdpContextRequest.class, ActivateSecondaryPdpContextRequest::transaction)
                    .mandatory(
                            v(number("Network service access point identifier", "TS 24.008 10.5.6.2"), 1),
                            ActivateSecondaryPdpContextRequest::nsapi)
                    .mandatory(
                            v(number("LLC service access point identifier", "TS 24.008 10.5.6.9"), 1),
                            ActivateSecondaryPdpContextRequest::sapi)
                    .mandatory(lv(QualityOfService.TYPE, 12, 21), ActivateSecondaryPdpContextRequest::qos)
                    .mandatory(
                            lv(opaque("Linked TI", "TS 24.008 10.5.6.7"), 2, 3),
                            ActivateSecondaryPdpContextRequest::linkedTransaction)
                    .optional(
                            SmIe.TFT,
                            SmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                            SmIe.DEVICE_PROPERTIES,
                            SmIe.NBIFOM_CONTAINER)
                    .as(ActivateSecondaryPdpContextRequest::new);

    /** Without other elements. */
    public ActivateSecondaryPdpContextRequest(
            int transaction, int nsapi, int sapi, QualityOfService qos, Octets linkedTransaction) {
        this(transaction, nsapi, sapi, qos, linkedTransaction, OptionalElements.NONE);
    }

    @Override
    public Layout<ActivateSecondaryPdpContextRequest> layout() {
        return LAYOUT;
    }
}
