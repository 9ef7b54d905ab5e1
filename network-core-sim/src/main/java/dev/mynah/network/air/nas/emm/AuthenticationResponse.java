package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Authentication response: the UE answers the challenge. TS 24.301 8.2.8.
 *
 * @param res 4 to 16 octets
 * @param optional elements not known to it
 */
public record AuthenticationResponse(Octets res, OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<AuthenticationResponse> LAYOUT = EmmMessageType.AUTHENTICATION_RESPONSE
            .layoutOf(AuthenticationResponse.class)
            .mandatory(
                    lv(opaque("Authentication response parameter", "TS 24.301 9.9.3.4"), 5, 17),
                    AuthenticationResponse::res)
            .as(AuthenticationResponse::new);

    /** Without other elements. */
    public AuthenticationResponse(Octets res) {
        this(res, OptionalElements.NONE);
    }

    @Override
    public Layout<AuthenticationResponse> layout() {
        return LAYOUT;
    }
}
