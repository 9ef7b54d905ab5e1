package dev.mynah.network.air.nas.mm5g;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Authentication response: the proof. TS 24.501 8.2.2.
 *
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record AuthenticationResponse(OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<AuthenticationResponse> LAYOUT = Mm5gMessageType.AUTHENTICATION_RESPONSE
            .layoutOf(AuthenticationResponse.class)
            .optional(Mm5gIe.RES_STAR, Mm5gIe.EAP_MESSAGE)
            .as(AuthenticationResponse::new);

    /** Without other elements. */
    public AuthenticationResponse() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<AuthenticationResponse> layout() {
        return LAYOUT;
    }
}
