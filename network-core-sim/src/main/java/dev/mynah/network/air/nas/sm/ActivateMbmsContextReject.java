package dev.mynah.network.air.nas.sm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.SmCause;

/**
 * Activate MBMS context reject: the multicast service is not joined. TS 24.008 9.5.24.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ActivateMbmsContextReject(int transaction, SmCause cause, OptionalElements optional)
        implements SmMessage {

    /** Its elements. */
    public static final Layout<ActivateMbmsContextReject> LAYOUT = SmMessageType.ACTIVATE_MBMS_CONTEXT_REJECT
            .layoutOf(ActivateMbmsContextReject.class, ActivateMbmsContextReject::transaction)
            .mandatory(v(SmCause.TYPE, 1), ActivateMbmsContextReject::cause)
            .optional(SmIe.MBMS_PROTOCOL_CONFIGURATION_OPTIONS, SmIe.BACK_OFF_TIMER, SmIe.RE_ATTEMPT_INDICATOR)
            .as(ActivateMbmsContextReject::new);

    /** Without other elements. */
    public ActivateMbmsContextReject(int transaction, SmCause cause) {
        this(transaction, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<ActivateMbmsContextReject> layout() {
        return LAYOUT;
    }
}
