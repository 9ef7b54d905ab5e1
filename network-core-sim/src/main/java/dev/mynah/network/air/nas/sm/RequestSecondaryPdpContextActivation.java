package dev.mynah.network.air.nas.sm;

import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.QualityOfService;

/**
 * Request secondary PDP context activation: the network asks for a context of other quality. TS 24.008 9.5.27.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param qos what it would get
 * @param linkedTransaction the transaction of a context to the same access point
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record RequestSecondaryPdpContextActivation(
        int transaction, QualityOfService qos, Octets linkedTransaction, OptionalElements optional)
        implements SmMessage {

    /** Its elements. */
    public static final Layout<RequestSecondaryPdpContextActivation> LAYOUT =
            SmMessageType.REQUEST_SECONDARY_PDP_CONTEXT_ACTIVATION
                    .layoutOf(
                            RequestSecondaryPdpContextActivation.class,
                            RequestSecondaryPdpContextActivation::transaction)
                    .mandatory(lv(QualityOfService.TYPE, 12, 21), RequestSecondaryPdpContextActivation::qos)
                    .mandatory(
                            lv(opaque("Linked TI", "TS 24.008 10.5.6.7"), 2, 3),
                            RequestSecondaryPdpContextActivation::linkedTransaction)
                    .optional(SmIe.TFT, SmIe.PROTOCOL_CONFIGURATION_OPTIONS, SmIe.WLAN_OFFLOAD, SmIe.NBIFOM_CONTAINER)
                    .as(RequestSecondaryPdpContextActivation::new);

    /** Without other elements. */
    public RequestSecondaryPdpContextActivation(int transaction, QualityOfService qos, Octets linkedTransaction) {
        this(transaction, qos, linkedTransaction, OptionalElements.NONE);
    }

    @Override
    public Layout<RequestSecondaryPdpContextActivation> layout() {
        return LAYOUT;
    }
}
