package dev.mynah.network.air.nas.sm5g;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Remote UE report: a relay says which remote UEs it serves. TS 24.501 8.3.19.
 *
 * @param sessionId the PDU session identity: 1 to 15
 * @param pti the procedure transaction identity: 0 where none is assigned, 1 to 254
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record RemoteUeReport(int sessionId, int pti, OptionalElements optional) implements Sm5gMessage {

    /** Its elements. */
    public static final Layout<RemoteUeReport> LAYOUT = Sm5gMessageType.REMOTE_UE_REPORT
            .layoutOf(RemoteUeReport.class, RemoteUeReport::sessionId, RemoteUeReport::pti)
            .optional(Sm5gIe.REMOTE_UE_CONTEXT_CONNECTED, Sm5gIe.REMOTE_UE_CONTEXT_DISCONNECTED)
            .as(RemoteUeReport::new);

    /** Without other elements. */
    public RemoteUeReport(int sessionId, int pti) {
        this(sessionId, pti, OptionalElements.NONE);
    }

    @Override
    public Layout<RemoteUeReport> layout() {
        return LAYOUT;
    }
}
