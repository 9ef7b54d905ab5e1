package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.half;
import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.NasKeySetIdentifier;

/**
 * Authentication request: the UE is to prove who it is. TS 24.501 8.2.1.
 *
 * @param ksi names the key set to come
 * @param abba anti-bidding down between architectures
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record AuthenticationRequest(NasKeySetIdentifier ksi, Octets abba, OptionalElements optional)
        implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<AuthenticationRequest> LAYOUT = Mm5gMessageType.AUTHENTICATION_REQUEST
            .layoutOf(AuthenticationRequest.class)
            .mandatory(half(NasKeySetIdentifier.TYPE), AuthenticationRequest::ksi)
            .mandatory(lv(opaque("ABBA", "TS 24.501 9.11.3.10"), 3, 257), AuthenticationRequest::abba)
            .optional(Mm5gIe.RAND, Mm5gIe.AUTN, Mm5gIe.EAP_MESSAGE)
            .as(AuthenticationRequest::new);

    /** Without other elements. */
    public AuthenticationRequest(NasKeySetIdentifier ksi, Octets abba) {
        this(ksi, abba, OptionalElements.NONE);
    }

    @Override
    public Layout<AuthenticationRequest> layout() {
        return LAYOUT;
    }
}
