package dev.mynah.network.air.nas.sm5g;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * PDU session release complete: the UE has ended it too. TS 24.501 8.3.15.
 *
 * @param sessionId the PDU session identity: 1 to 15
 * @param pti the procedure transaction identity: 0 where none is assigned, 1 to 254
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record PduSessionReleaseComplete(int sessionId, int pti, OptionalElements optional) implements Sm5gMessage {

    /** Its elements. */
    public static final Layout<PduSessionReleaseComplete> LAYOUT = Sm5gMessageType.PDU_SESSION_RELEASE_COMPLETE
            .layoutOf(
                    PduSessionReleaseComplete.class,
                    PduSessionReleaseComplete::sessionId,
                    PduSessionReleaseComplete::pti)
            .optional(Sm5gIe.SM5G_CAUSE, Sm5gIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
            .as(PduSessionReleaseComplete::new);

    /** Without other elements. */
    public PduSessionReleaseComplete(int sessionId, int pti) {
        this(sessionId, pti, OptionalElements.NONE);
    }

    @Override
    public Layout<PduSessionReleaseComplete> layout() {
        return LAYOUT;
    }
}
