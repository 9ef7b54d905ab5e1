package dev.mynah.network.air.nas.sm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.SmCause;

/**
 * Request PDP context activation reject: the station activates no context. TS 24.008 9.5.8.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record RequestPdpContextActivationReject(int transaction, SmCause cause, OptionalElements optional)
        implements SmMessage {

    /** Its elements. */
    public static final Layout<RequestPdpContextActivationReject> LAYOUT =
            SmMessageType.REQUEST_PDP_CONTEXT_ACTIVATION_REJECT
                    .layoutOf(RequestPdpContextActivationReject.class, RequestPdpContextActivationReject::transaction)
                    .mandatory(v(SmCause.TYPE, 1), RequestPdpContextActivationReject::cause)
                    .optional(SmIe.PROTOCOL_CONFIGURATION_OPTIONS, SmIe.NBIFOM_CONTAINER)
                    .as(RequestPdpContextActivationReject::new);

    /** Without other elements. */
    public RequestPdpContextActivationReject(int transaction, SmCause cause) {
        this(transaction, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<RequestPdpContextActivationReject> layout() {
        return LAYOUT;
    }
}
