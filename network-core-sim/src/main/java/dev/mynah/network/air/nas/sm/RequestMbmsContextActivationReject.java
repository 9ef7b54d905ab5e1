package dev.mynah.network.air.nas.sm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.SmCause;

/**
 * Request MBMS context activation reject: the station joins nothing. TS 24.008 9.5.26.
 *
 * @param transaction the transaction identifier with its flag, as this message has it
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record RequestMbmsContextActivationReject(int transaction, SmCause cause, OptionalElements optional)
        implements SmMessage {

    /** Its elements. */
    public static final Layout<RequestMbmsContextActivationReject> LAYOUT =
            SmMessageType.REQUEST_MBMS_CONTEXT_ACTIVATION_REJECT
                    .layoutOf(RequestMbmsContextActivationReject.class, RequestMbmsContextActivationReject::transaction)
                    .mandatory(v(SmCause.TYPE, 1), RequestMbmsContextActivationReject::cause)
                    .optional(SmIe.MBMS_PROTOCOL_CONFIGURATION_OPTIONS)
                    .as(RequestMbmsContextActivationReject::new);

    /** Without other elements. */
    public RequestMbmsContextActivationReject(int transaction, SmCause cause) {
        this(transaction, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<RequestMbmsContextActivationReject> layout() {
        return LAYOUT;
    }
}
