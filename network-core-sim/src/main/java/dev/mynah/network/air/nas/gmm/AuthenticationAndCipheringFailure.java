package dev.mynah.network.air.nas.gmm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GmmCause;

/**
 * Authentication and ciphering failure: the station doubts the network. TS 24.008 9.4.10a.
 *
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record AuthenticationAndCipheringFailure(GmmCause cause, OptionalElements optional) implements GmmMessage {

    /** Its elements. */
    public static final Layout<AuthenticationAndCipheringFailure> LAYOUT =
            GmmMessageType.AUTHENTICATION_AND_CIPHERING_FAILURE
                    .layoutOf(AuthenticationAndCipheringFailure.class)
                    .mandatory(v(GmmCause.TYPE, 1), AuthenticationAndCipheringFailure::cause)
                    .optional(GmmIe.AUTHENTICATION_FAILURE_PARAMETER)
                    .as(AuthenticationAndCipheringFailure::new);

    /** Without other elements. */
    public AuthenticationAndCipheringFailure(GmmCause cause) {
        this(cause, OptionalElements.NONE);
    }

    @Override
    public Layout<AuthenticationAndCipheringFailure> layout() {
        return LAYOUT;
    }
}
