package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.half;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;

/**
 * Authentication request: the network proves itself and challenges the UE. TS 24.301 8.2.7.
 *
 * @param ksi the key set that comes of it
 * @param rand the challenge, 16 octets
 * @param autn the proof, 16 octets
 * @param optional elements not known to it
 */
public record AuthenticationRequest(NasKeySetIdentifier ksi, Octets rand, Octets autn, OptionalElements optional)
        implements EmmMessage {

    /** Its elements. */
    public static final Layout<AuthenticationRequest> LAYOUT = EmmMessageType.AUTHENTICATION_REQUEST
            .layoutOf(AuthenticationRequest.class)
            .mandatory(half(NasKeySetIdentifier.TYPE), AuthenticationRequest::ksi)
            .mandatory(v(opaque("Authentication parameter RAND", "TS 24.301 9.9.3.3"), 16), AuthenticationRequest::rand)
            .mandatory(
                    lv(opaque("Authentication parameter AUTN", "TS 24.301 9.9.3.2"), 17, 17),
                    AuthenticationRequest::autn)
            .as(AuthenticationRequest::new);

    /** Without other elements. */
    public AuthenticationRequest(NasKeySetIdentifier ksi, Octets rand, Octets autn) {
        this(ksi, rand, autn, OptionalElements.NONE);
    }

    @Override
    public Layout<AuthenticationRequest> layout() {
        return LAYOUT;
    }
}
