package dev.mynah.network.air.nas.mm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Authentication response: the answer to a challenge. TS 24.008 9.2.3.
 *
 * @param sres SRES, or the first 4 octets of RES
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record AuthenticationResponse(Octets sres, OptionalElements optional) implements MmMessage {

    /** Its elements. */
    public static final Layout<AuthenticationResponse> LAYOUT = MmMessageType.AUTHENTICATION_RESPONSE
            .layoutOf(AuthenticationResponse.class)
            .mandatory(v(MmIe.SRES, 4), AuthenticationResponse::sres)
            .optional(MmIe.RES_EXTENSION)
            .as(AuthenticationResponse::new);

    /** Without other elements. */
    public AuthenticationResponse(Octets sres) {
        this(sres, OptionalElements.NONE);
    }

    @Override
    public Layout<AuthenticationResponse> layout() {
        return LAYOUT;
    }
}
