package dev.mynah.network.air.nas.esm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Remote UE report response: the network has taken the report. TS 24.301 8.3.24.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param optional elements not known to it
 */
public record RemoteUeReportResponse(int ebi, int pti, OptionalElements optional) implements EsmMessage {

    /** Its elements. */
    public static final Layout<RemoteUeReportResponse> LAYOUT = EsmMessageType.REMOTE_UE_REPORT_RESPONSE
            .layoutOf(RemoteUeReportResponse.class, RemoteUeReportResponse::ebi, RemoteUeReportResponse::pti)
            .as(RemoteUeReportResponse::new);

    /** Without other elements. */
    public RemoteUeReportResponse(int ebi, int pti) {
        this(ebi, pti, OptionalElements.NONE);
    }

    @Override
    public Layout<RemoteUeReportResponse> layout() {
        return LAYOUT;
    }
}
