package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EmmCause;

/**
 * Authentication failure: the UE does not believe the network. TS 24.301 8.2.5.
 *
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record AuthenticationFailure(EmmCause cause, OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<AuthenticationFailure> LAYOUT = EmmMessageType.AUTHENTICATION_FAILURE
            .layoutOf(AuthenticationFailure.class)
            .mandatory(v(EmmCause.TYPE, 1), AuthenticationFailure::cause)
            .optional(EmmIe.AUTHENTICATION_FAILURE_PARAMETER)
            .as(AuthenticationFailure::new);

    /** Without other elements. */
    public AuthenticationFailure(EmmCause cause) {
        this(cause, OptionalElements.NONE);
    }

    @Override
    public Layout<AuthenticationFailure> layout() {
        return LAYOUT;
    }
}
