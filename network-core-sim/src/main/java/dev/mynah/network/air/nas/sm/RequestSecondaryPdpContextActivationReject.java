package dev.mynah.network.air.nas.sm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.SmCause;

/**
 * Request secondary PDP context activation reject: the station activates no such context. TS 24.008 9.5.28.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record RequestSecondaryPdpContextActivationReject(int transaction, SmCause cause, OptionalElements optional)
        implements SmMessage {

    /** Its elements. */
    public static final Layout<RequestSecondaryPdpContextActivationReject> LAYOUT =
            SmMessageType.REQUEST_SECONDARY_PDP_CONTEXT_ACTIVATION_REJECT
                    .layoutOf(
                            RequestSecondaryPdpContextActivationReject.class,
                            RequestSecondaryPdpContextActivationReject::transaction)
                    .mandatory(v(SmCause.TYPE, 1), RequestSecondaryPdpContextActivationReject::cause)
                    .optional(SmIe.PROTOCOL_CONFIGURATION_OPTIONS, SmIe.NBIFOM_CONTAINER)
                    .as(RequestSecondaryPdpContextActivationReject::new);

    /** Without other elements. */
    public RequestSecondaryPdpContextActivationReject(int transaction, SmCause cause) {
        this(transaction, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<RequestSecondaryPdpContextActivationReject> layout() {
        return LAYOUT;
    }
}
