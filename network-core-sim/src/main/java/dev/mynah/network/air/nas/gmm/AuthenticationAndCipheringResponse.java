package dev.mynah.network.air.nas.gmm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.half;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Authentication and ciphering response: the station answers the challenge. TS 24.008 9.4.10.
 *
 * @param reference that of the request
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record AuthenticationAndCipheringResponse(int reference, OptionalElements optional) implements GmmMessage {

    /** Its elements. */
    public static final Layout<AuthenticationAndCipheringResponse> LAYOUT =
            GmmMessageType.AUTHENTICATION_AND_CIPHERING_RESPONSE
                    .layoutOf(AuthenticationAndCipheringResponse.class)
                    .mandatory(
                            half(number("A&C reference number", "TS 24.008 10.5.5.19")),
                            AuthenticationAndCipheringResponse::reference)
                    .optional(GmmIe.RES, GmmIe.IMEISV, GmmIe.RES_EXTENSION, GmmIe.MAC)
                    .as(AuthenticationAndCipheringResponse::new);

    /** Without other elements. */
    public AuthenticationAndCipheringResponse(int reference) {
        this(reference, OptionalElements.NONE);
    }

    @Override
    public Layout<AuthenticationAndCipheringResponse> layout() {
        return LAYOUT;
    }
}
