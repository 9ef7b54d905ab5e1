package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.lvE;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Relay authentication request: the remote UE is to prove who it is. TS 24.501 8.2.37.
 *
 * @param prti names the transaction
 * @param eap the EAP packet
 * @param optional elements not known to it
 */
public record RelayAuthenticationRequest(int prti, Octets eap, OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<RelayAuthenticationRequest> LAYOUT = Mm5gMessageType.RELAY_AUTHENTICATION_REQUEST
            .layoutOf(RelayAuthenticationRequest.class)
            .mandatory(v(number("PRTI", "TS 24.501 9.11.3.88"), 1), RelayAuthenticationRequest::prti)
            .mandatory(lvE(opaque("EAP message", "TS 24.501 9.11.2.2"), 6, 1502), RelayAuthenticationRequest::eap)
            .as(RelayAuthenticationRequest::new);

    /** Without other elements. */
    public RelayAuthenticationRequest(int prti, Octets eap) {
        this(prti, eap, OptionalElements.NONE);
    }

    @Override
    public Layout<RelayAuthenticationRequest> layout() {
        return LAYOUT;
    }
}
