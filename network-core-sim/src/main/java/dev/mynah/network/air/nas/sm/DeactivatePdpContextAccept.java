package dev.mynah.network.air.nas.sm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Deactivate PDP context accept: the context has ended. TS 24.008 9.5.15.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record DeactivatePdpContextAccept(int transaction, OptionalElements optional) implements SmMessage {

    /** Its elements. */
    public static final Layout<DeactivatePdpContextAccept> LAYOUT = SmMessageType.DEACTIVATE_PDP_CONTEXT_ACCEPT
            .layoutOf(DeactivatePdpContextAccept.class, DeactivatePdpContextAccept::transaction)
            .optional(SmIe.PROTOCOL_CONFIGURATION_OPTIONS, SmIe.MBMS_PROTOCOL_CONFIGURATION_OPTIONS)
            .as(DeactivatePdpContextAccept::new);

    /** Without other elements. */
    public DeactivatePdpContextAccept(int transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<DeactivatePdpContextAccept> layout() {
        return LAYOUT;
    }
}
