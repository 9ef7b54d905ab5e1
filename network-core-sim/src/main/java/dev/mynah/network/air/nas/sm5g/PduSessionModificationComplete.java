package dev.mynah.network.air.nas.sm5g;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * PDU session modification complete: the UE has taken the change. TS 24.501 8.3.10.
 *
 * @param sessionId the PDU session identity: 1 to 15
 * @param pti the procedure transaction identity: 0 where none is assigned, 1 to 254
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record PduSessionModificationComplete(int sessionId, int pti, OptionalElements optional) implements Sm5gMessage {

    /** Its elements. */
    public static final Layout<PduSessionModificationComplete> LAYOUT =
            Sm5gMessageType.PDU_SESSION_MODIFICATION_COMPLETE
                    .layoutOf(
                            PduSessionModificationComplete.class,
                            PduSessionModificationComplete::sessionId,
                            PduSessionModificationComplete::pti)
                    .optional(
                            Sm5gIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS,
                            Sm5gIe.PORT_MANAGEMENT_INFORMATION_CONTAINER_OF_MODIFICATION_COMPLETE)
                    .as(PduSessionModificationComplete::new);

    /** Without other elements. */
    public PduSessionModificationComplete(int sessionId, int pti) {
        this(sessionId, pti, OptionalElements.NONE);
    }

    @Override
    public Layout<PduSessionModificationComplete> layout() {
        return LAYOUT;
    }
}
