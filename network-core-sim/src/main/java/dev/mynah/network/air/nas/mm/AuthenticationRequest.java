package dev.mynah.network.air.nas.mm;

import static dev.mynah.network.air.nas.Mandatory.half;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Authentication request: a challenge. TS 24.008 9.2.2.
 *
 * @param cksn the number the keys will have
 * @param rand the challenge
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record AuthenticationRequest(int cksn, Octets rand, OptionalElements optional) implements MmMessage {

    /** Its elements. */
    public static final Layout<AuthenticationRequest> LAYOUT = MmMessageType.AUTHENTICATION_REQUEST
            .layoutOf(AuthenticationRequest.class)
            .mandatory(half(MmIe.CKSN), AuthenticationRequest::cksn)
            .mandatory(v(MmIe.RAND, 16), AuthenticationRequest::rand)
            .optional(MmIe.AUTN)
            .as(AuthenticationRequest::new);

    /** Without other elements. */
    public AuthenticationRequest(int cksn, Octets rand) {
        this(cksn, rand, OptionalElements.NONE);
    }

    @Override
    public Layout<AuthenticationRequest> layout() {
        return LAYOUT;
    }
}
