package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Mm5gCause;

/**
 * Authentication failure: the UE does not believe the network. TS 24.501 8.2.4.
 *
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record AuthenticationFailure(Mm5gCause cause, OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<AuthenticationFailure> LAYOUT = Mm5gMessageType.AUTHENTICATION_FAILURE
            .layoutOf(AuthenticationFailure.class)
            .mandatory(v(Mm5gCause.TYPE, 1), AuthenticationFailure::cause)
            .optional(Mm5gIe.AUTHENTICATION_FAILURE_PARAMETER)
            .as(AuthenticationFailure::new);

    /** Without other elements. */
    public AuthenticationFailure(Mm5gCause cause) {
        this(cause, OptionalElements.NONE);
    }

    @Override
    public Layout<AuthenticationFailure> layout() {
        return LAYOUT;
    }
}
