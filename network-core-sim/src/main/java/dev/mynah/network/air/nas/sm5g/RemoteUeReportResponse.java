package dev.mynah.network.air.nas.sm5g;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Remote UE report response: the network knows. TS 24.501 8.3.20.
 *
 * @param sessionId the PDU session identity: 1 to 15
 * @param pti the procedure transaction identity: 0 where none is assigned, 1 to 254
 * @param optional elements not known to it
 */
public record RemoteUeReportResponse(int sessionId, int pti, OptionalElements optional) implements Sm5gMessage {

    /** Its elements. */
    public static final Layout<RemoteUeReportResponse> LAYOUT = Sm5gMessageType.REMOTE_UE_REPORT_RESPONSE
            .layoutOf(RemoteUeReportResponse.class, RemoteUeReportResponse::sessionId, RemoteUeReportResponse::pti)
            .as(RemoteUeReportResponse::new);

    /** Without other elements. */
    public RemoteUeReportResponse(int sessionId, int pti) {
        this(sessionId, pti, OptionalElements.NONE);
    }

    @Override
    public Layout<RemoteUeReportResponse> layout() {
        return LAYOUT;
    }
}
