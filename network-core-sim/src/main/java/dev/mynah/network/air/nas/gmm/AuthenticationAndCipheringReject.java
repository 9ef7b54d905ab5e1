package dev.mynah.network.air.nas.gmm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Authentication and ciphering reject: the station is not who it says. TS 24.008 9.4.11.
 *
 * @param optional elements not known to it
 */
public record AuthenticationAndCipheringReject(OptionalElements optional) implements GmmMessage {

    /** Its elements. */
    public static final Layout<AuthenticationAndCipheringReject> LAYOUT =
            GmmMessageType.AUTHENTICATION_AND_CIPHERING_REJECT
                    .layoutOf(AuthenticationAndCipheringReject.class)
                    .as(AuthenticationAndCipheringReject::new);

    /** Without other elements. */
    public AuthenticationAndCipheringReject() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<AuthenticationAndCipheringReject> layout() {
        return LAYOUT;
    }
}
