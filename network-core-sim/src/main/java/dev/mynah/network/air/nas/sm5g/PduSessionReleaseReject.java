package dev.mynah.network.air.nas.sm5g;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Sm5gCause;

/**
 * PDU session release reject: it is not ended. TS 24.501 8.3.13.
 *
 * @param sessionId the PDU session identity: 1 to 15
 * @param pti the procedure transaction identity: 0 where none is assigned, 1 to 254
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record PduSessionReleaseReject(int sessionId, int pti, Sm5gCause cause, OptionalElements optional)
        implements Sm5gMessage {

    /** Its elements. */
    public static final Layout<PduSessionReleaseReject> LAYOUT = Sm5gMessageType.PDU_SESSION_RELEASE_REJECT
            .layoutOf(PduSessionReleaseReject.class, PduSessionReleaseReject::sessionId, PduSessionReleaseReject::pti)
            .mandatory(v(Sm5gCause.TYPE, 1), PduSessionReleaseReject::cause)
            .optional(Sm5gIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
            .as(PduSessionReleaseReject::new);

    /** Without other elements. */
    public PduSessionReleaseReject(int sessionId, int pti, Sm5gCause cause) {
        this(sessionId, pti, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<PduSessionReleaseReject> layout() {
        return LAYOUT;
    }
}
