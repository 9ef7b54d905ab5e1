package dev.mynah.network.air.nas.sm;

import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.PdpAddress;

/**
 * Request PDP context activation: the network has packets for an address and asks for a context. TS 24.008 9.5.7.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param address the address it has packets for
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record RequestPdpContextActivation(int transaction, PdpAddress address, OptionalElements optional)
        implements SmMessage {

    /** Its elements. */
    public static final Layout<RequestPdpContextActivation> LAYOUT = SmMessageType.REQUEST_PDP_CONTEXT_ACTIVATION
            .layoutOf(RequestPdpContextActivation.class, RequestPdpContextActivation::transaction)
            .mandatory(lv(PdpAddress.TYPE, 3, 23), RequestPdpContextActivation::address)
            .optional(SmIe.ACCESS_POINT_NAME, SmIe.PROTOCOL_CONFIGURATION_OPTIONS, SmIe.NBIFOM_CONTAINER)
            .as(RequestPdpContextActivation::new);

    /** Without other elements. */
    public RequestPdpContextActivation(int transaction, PdpAddress address) {
        this(transaction, address, OptionalElements.NONE);
    }

    @Override
    public Layout<RequestPdpContextActivation> layout() {
        return LAYOUT;
    }
}
