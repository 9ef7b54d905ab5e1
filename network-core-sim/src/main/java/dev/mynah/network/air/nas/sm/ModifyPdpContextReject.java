package dev.mynah.network.air.nas.sm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.SmCause;

/**
 * Modify PDP context reject: the context stays as it is. TS 24.008 9.5.13.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ModifyPdpContextReject(int transaction, SmCause cause, OptionalElements optional) implements SmMessage {

    /** Its elements. */
    public static final Layout<ModifyPdpContextReject> LAYOUT = SmMessageType.MODIFY_PDP_CONTEXT_REJECT
            .layoutOf(ModifyPdpContextReject.class, ModifyPdpContextReject::transaction)
            .mandatory(v(SmCause.TYPE, 1), ModifyPdpContextReject::cause)
            .optional(
                    SmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                    SmIe.BACK_OFF_TIMER,
                    SmIe.RE_ATTEMPT_INDICATOR,
                    SmIe.NBIFOM_CONTAINER)
            .as(ModifyPdpContextReject::new);

    /** Without other elements. */
    public ModifyPdpContextReject(int transaction, SmCause cause) {
        this(transaction, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<ModifyPdpContextReject> layout() {
        return LAYOUT;
    }
}
