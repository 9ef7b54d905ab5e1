package dev.mynah.network.air.nas.esm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.half;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * PDN disconnect request: the UE wants to close a PDN connection. TS 24.301 8.3.22.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param linkedEbi the default bearer of the connection, 5 to 15
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record PdnDisconnectRequest(int ebi, int pti, int linkedEbi, OptionalElements optional) implements EsmMessage {

    /** Its elements. */
    public static final Layout<PdnDisconnectRequest> LAYOUT = EsmMessageType.PDN_DISCONNECT_REQUEST
            .layoutOf(PdnDisconnectRequest.class, PdnDisconnectRequest::ebi, PdnDisconnectRequest::pti)
            .mandatory(half(number("Linked EPS bearer identity", "TS 24.301 9.9.4.6")), PdnDisconnectRequest::linkedEbi)
            .optional(EsmIe.PROTOCOL_CONFIGURATION_OPTIONS, EsmIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
            .as(PdnDisconnectRequest::new);

    /** Without other elements. */
    public PdnDisconnectRequest(int ebi, int pti, int linkedEbi) {
        this(ebi, pti, linkedEbi, OptionalElements.NONE);
    }

    @Override
    public Layout<PdnDisconnectRequest> layout() {
        return LAYOUT;
    }
}
