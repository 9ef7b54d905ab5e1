package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.OPEN;
import static dev.mynah.network.air.nas.Mandatory.lvE;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Relay key request: a relay asks for the key of a remote UE. TS 24.501 8.2.34.
 *
 * @param prti names the transaction
 * @param parameters what the relay asks with
 * @param optional elements not known to it
 */
public record RelayKeyRequest(int prti, Octets parameters, OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<RelayKeyRequest> LAYOUT = Mm5gMessageType.RELAY_KEY_REQUEST
            .layoutOf(RelayKeyRequest.class)
            .mandatory(v(number("PRTI", "TS 24.501 9.11.3.88"), 1), RelayKeyRequest::prti)
            .mandatory(
                    lvE(opaque("Relay key request parameters", "TS 24.501 9.11.3.89"), 2, OPEN),
                    RelayKeyRequest::parameters)
            .as(RelayKeyRequest::new);

    /** Without other elements. */
    public RelayKeyRequest(int prti, Octets parameters) {
        this(prti, parameters, OptionalElements.NONE);
    }

    @Override
    public Layout<RelayKeyRequest> layout() {
        return LAYOUT;
    }
}
