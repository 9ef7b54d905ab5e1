package dev.mynah.network.air.nas.sm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.SmCause;

/**
 * Activate PDP context reject: no context is activated. TS 24.008 9.5.3.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ActivatePdpContextReject(int transaction, SmCause cause, OptionalElements optional) implements SmMessage {

    /** Its elements. */
    public static final Layout<ActivatePdpContextReject> LAYOUT = SmMessageType.ACTIVATE_PDP_CONTEXT_REJECT
            .layoutOf(ActivatePdpContextReject.class, ActivatePdpContextReject::transaction)
            .mandatory(v(SmCause.TYPE, 1), ActivatePdpContextReject::cause)
            .optional(
                    SmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                    SmIe.BACK_OFF_TIMER,
                    SmIe.RE_ATTEMPT_INDICATOR,
                    SmIe.NBIFOM_CONTAINER)
            .as(ActivatePdpContextReject::new);

    /** Without other elements. */
    public ActivatePdpContextReject(int transaction, SmCause cause) {
        this(transaction, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<ActivatePdpContextReject> layout() {
        return LAYOUT;
    }
}
