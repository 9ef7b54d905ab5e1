package dev.mynah.network.air.nas.sm5g;

import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.lvE;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * PDU session authentication command: the data network asks who the user is. TS 24.501 8.3.4.
 *
 * @param sessionId the PDU session identity: 1 to 15
 * @param pti the procedure transaction identity: 0 where none is assigned, 1 to 254
 * @param eap the EAP packet
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record PduSessionAuthenticationCommand(int sessionId, int pti, Octets eap, OptionalElements optional)
        implements Sm5gMessage {

    /** Its elements. */
    public static final Layout<PduSessionAuthenticationCommand> LAYOUT =
            Sm5gMessageType.PDU_SESSION_AUTHENTICATION_COMMAND
                    .layoutOf(
                            PduSessionAuthenticationCommand.class,
                            PduSessionAuthenticationCommand::sessionId,
                            PduSessionAuthenticationCommand::pti)
                    .mandatory(
                            lvE(opaque("EAP message", "TS 24.501 9.11.2.2"), 6, 1502),
                            PduSessionAuthenticationCommand::eap)
                    .optional(Sm5gIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
                    .as(PduSessionAuthenticationCommand::new);

    /** Without other elements. */
    public PduSessionAuthenticationCommand(int sessionId, int pti, Octets eap) {
        this(sessionId, pti, eap, OptionalElements.NONE);
    }

    @Override
    public Layout<PduSessionAuthenticationCommand> layout() {
        return LAYOUT;
    }
}
