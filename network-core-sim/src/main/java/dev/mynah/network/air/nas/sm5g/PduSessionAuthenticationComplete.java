package dev.mynah.network.air.nas.sm5g;

import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.lvE;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * PDU session authentication complete: the answer. TS 24.501 8.3.5.
 *
 * @param sessionId the PDU session identity: 1 to 15
 * @param pti the procedure transaction identity: 0 where none is assigned, 1 to 254
 * @param eap the EAP packet
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record PduSessionAuthenticationComplete(int sessionId, int pti, Octets eap, OptionalElements optional)
        implements Sm5gMessage {

    /** Its elements. */
    public static final Layout<PduSessionAuthenticationComplete> LAYOUT =
            Sm5gMessageType.PDU_SESSION_AUTHENTICATION_COMPLETE
                    .layoutOf(
                            PduSessionAuthenticationComplete.class,
                            PduSessionAuthenticationComplete::sessionId,
                            PduSessionAuthenticationComplete::pti)
                    .mandatory(
                            lvE(opaque("EAP message", "TS 24.501 9.11.2.2"), 6, 1502),
                            PduSessionAuthenticationComplete::eap)
                    .optional(Sm5gIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
                    .as(PduSessionAuthenticationComplete::new);

    /** Without other elements. */
    public PduSessionAuthenticationComplete(int sessionId, int pti, Octets eap) {
        this(sessionId, pti, eap, OptionalElements.NONE);
    }

    @Override
    public Layout<PduSessionAuthenticationComplete> layout() {
        return LAYOUT;
    }
}
