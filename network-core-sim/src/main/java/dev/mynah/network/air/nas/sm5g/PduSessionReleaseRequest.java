package dev.mynah.network.air.nas.sm5g;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * PDU session release request: the UE wants a session ended. TS 24.501 8.3.12.
 *
 * @param sessionId the PDU session identity: 1 to 15
 * @param pti the procedure transaction identity: 0 where none is assigned, 1 to 254
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record PduSessionReleaseRequest(int sessionId, int pti, OptionalElements optional) implements Sm5gMessage {

    /** Its elements. */
    public static final Layout<PduSessionReleaseRequest> LAYOUT = Sm5gMessageType.PDU_SESSION_RELEASE_REQUEST
            .layoutOf(
                    PduSessionReleaseRequest.class, PduSessionReleaseRequest::sessionId, PduSessionReleaseRequest::pti)
            .optional(Sm5gIe.SM5G_CAUSE, Sm5gIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
            .as(PduSessionReleaseRequest::new);

    /** Without other elements. */
    public PduSessionReleaseRequest(int sessionId, int pti) {
        this(sessionId, pti, OptionalElements.NONE);
    }

    @Override
    public Layout<PduSessionReleaseRequest> layout() {
        return LAYOUT;
    }
}
