package dev.mynah.network.air.nas.sm5g;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Sm5gCause;

/**
 * PDU session modification reject: it is not changed. TS 24.501 8.3.8.
 *
 * @param sessionId the PDU session identity: 1 to 15
 * @param pti the procedure transaction identity: 0 where none is assigned, 1 to 254
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record PduSessionModificationReject(int sessionId, int pti, Sm5gCause cause, OptionalElements optional)
        implements Sm5gMessage {

    /** Its elements. */
    public static final Layout<PduSessionModificationReject> LAYOUT = Sm5gMessageType.PDU_SESSION_MODIFICATION_REJECT
            .layoutOf(
                    PduSessionModificationReject.class,
                    PduSessionModificationReject::sessionId,
                    PduSessionModificationReject::pti)
            .mandatory(v(Sm5gCause.TYPE, 1), PduSessionModificationReject::cause)
            .optional(
                    Sm5gIe.BACK_OFF_TIMER_VALUE,
                    Sm5gIe.CONGESTION_RE_ATTEMPT_INDICATOR,
                    Sm5gIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS,
                    Sm5gIe.RE_ATTEMPT_INDICATOR)
            .as(PduSessionModificationReject::new);

    /** Without other elements. */
    public PduSessionModificationReject(int sessionId, int pti, Sm5gCause cause) {
        this(sessionId, pti, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<PduSessionModificationReject> layout() {
        return LAYOUT;
    }
}
