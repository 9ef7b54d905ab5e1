package dev.mynah.network.air.nas.sm5g;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Sm5gCause;

/**
 * PDU session establishment reject: the UE does not get it. TS 24.501 8.3.3.
 *
 * @param sessionId the PDU session identity: 1 to 15
 * @param pti the procedure transaction identity: 0 where none is assigned, 1 to 254
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record PduSessionEstablishmentReject(int sessionId, int pti, Sm5gCause cause, OptionalElements optional)
        implements Sm5gMessage {

    /** Its elements. */
    public static final Layout<PduSessionEstablishmentReject> LAYOUT = Sm5gMessageType.PDU_SESSION_ESTABLISHMENT_REJECT
            .layoutOf(
                    PduSessionEstablishmentReject.class,
                    PduSessionEstablishmentReject::sessionId,
                    PduSessionEstablishmentReject::pti)
            .mandatory(v(Sm5gCause.TYPE, 1), PduSessionEstablishmentReject::cause)
            .optional(
                    Sm5gIe.BACK_OFF_TIMER_VALUE,
                    Sm5gIe.ALLOWED_SSC_MODE,
                    Sm5gIe.EAP_MESSAGE,
                    Sm5gIe.CONGESTION_RE_ATTEMPT_INDICATOR,
                    Sm5gIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS,
                    Sm5gIe.RE_ATTEMPT_INDICATOR,
                    Sm5gIe.SERVICE_LEVEL_AA_CONTAINER,
                    Sm5gIe.ATSSS_CONTAINER)
            .as(PduSessionEstablishmentReject::new);

    /** Without other elements. */
    public PduSessionEstablishmentReject(int sessionId, int pti, Sm5gCause cause) {
        this(sessionId, pti, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<PduSessionEstablishmentReject> layout() {
        return LAYOUT;
    }
}
