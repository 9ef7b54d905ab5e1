package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.lvE;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Relay authentication response: the proof. TS 24.501 8.2.38.
 *
 * @param prti names the transaction
 * @param eap the EAP packet
 * @param optional elements not known to it
 */
public record RelayAuthenticationResponse(int prti, Octets eap, OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<RelayAuthenticationResponse> LAYOUT = Mm5gMessageType.RELAY_AUTHENTICATION_RESPONSE
            .layoutOf(RelayAuthenticationResponse.class)
            .mandatory(v(number("PRTI", "TS 24.501 9.11.3.88"), 1), RelayAuthenticationResponse::prti)
            .mandatory(lvE(opaque("EAP message", "TS 24.501 9.11.2.2"), 6, 1502), RelayAuthenticationResponse::eap)
            .as(RelayAuthenticationResponse::new);

    /** Without other elements. */
    public RelayAuthenticationResponse(int prti, Octets eap) {
        this(prti, eap, OptionalElements.NONE);
    }

    @Override
    public Layout<RelayAuthenticationResponse> layout() {
        return LAYOUT;
    }
}
