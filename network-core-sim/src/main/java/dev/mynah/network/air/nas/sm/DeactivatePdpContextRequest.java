package dev.mynah.network.air.nas.sm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.SmCause;

/**
 * Deactivate PDP context request: a context is to end. TS 24.008 9.5.14.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record DeactivatePdpContextRequest(int transaction, SmCause cause, OptionalElements optional)
        implements SmMessage {

    /** Its elements. */
    public static final Layout<DeactivatePdpContextRequest> LAYOUT = SmMessageType.DEACTIVATE_PDP_CONTEXT_REQUEST
            .layoutOf(DeactivatePdpContextRequest.class, DeactivatePdpContextRequest::transaction)
            .mandatory(v(SmCause.TYPE, 1), DeactivatePdpContextRequest::cause)
            .optional(
                    SmIe.TEAR_DOWN_INDICATOR,
                    SmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                    SmIe.MBMS_PROTOCOL_CONFIGURATION_OPTIONS,
                    SmIe.BACK_OFF_TIMER,
                    SmIe.WLAN_OFFLOAD)
            .as(DeactivatePdpContextRequest::new);

    /** Without other elements. */
    public DeactivatePdpContextRequest(int transaction, SmCause cause) {
        this(transaction, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<DeactivatePdpContextRequest> layout() {
        return LAYOUT;
    }
}
