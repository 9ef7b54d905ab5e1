package dev.mynah.network.air.nas.sm5g;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Sm5gCause;

/**
 * PDU session modification command reject: the UE does not take the change. TS 24.501 8.3.11.
 *
 * @param sessionId the PDU session identity: 1 to 15
 * @param pti the procedure transaction identity: 0 where none is assigned, 1 to 254
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record PduSessionModificationCommandReject(int sessionId, int pti, Sm5gCause cause, OptionalElements optional)
        implements Sm5gMessage {

    /** Its elements. */
    public static final Layout<PduSessionModificationCommandReject> LAYOUT =
            Sm5gMessageType.PDU_SESSION_MODIFICATION_COMMAND_REJECT
                    .layoutOf(
                            PduSessionModificationCommandReject.class,
                            PduSessionModificationCommandReject::sessionId,
                            PduSessionModificationCommandReject::pti)
                    .mandatory(v(Sm5gCause.TYPE, 1), PduSessionModificationCommandReject::cause)
                    .optional(Sm5gIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
                    .as(PduSessionModificationCommandReject::new);

    /** Without other elements. */
    public PduSessionModificationCommandReject(int sessionId, int pti, Sm5gCause cause) {
        this(sessionId, pti, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<PduSessionModificationCommandReject> layout() {
        return LAYOUT;
    }
}
