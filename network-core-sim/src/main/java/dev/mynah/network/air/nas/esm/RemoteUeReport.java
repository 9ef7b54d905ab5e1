package dev.mynah.network.air.nas.esm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Remote UE report: a relay says which UEs are behind it. TS 24.301 8.3.23.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record RemoteUeReport(int ebi, int pti, OptionalElements optional) implements EsmMessage {

    /** Its elements. */
    public static final Layout<RemoteUeReport> LAYOUT = EsmMessageType.REMOTE_UE_REPORT
            .layoutOf(RemoteUeReport.class, RemoteUeReport::ebi, RemoteUeReport::pti)
            .optional(EsmIe.REMOTE_UE_CONNECTED, EsmIe.REMOTE_UE_DISCONNECTED, EsmIe.PKMF_ADDRESS)
            .as(RemoteUeReport::new);

    /** Without other elements. */
    public RemoteUeReport(int ebi, int pti) {
        this(ebi, pti, OptionalElements.NONE);
    }

    @Override
    public Layout<RemoteUeReport> layout() {
        return LAYOUT;
    }
}
