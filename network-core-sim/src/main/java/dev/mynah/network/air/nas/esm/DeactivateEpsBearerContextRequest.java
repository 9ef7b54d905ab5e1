package dev.mynah.network.air.nas.esm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EsmCause;

/**
 * Deactivate EPS bearer context request: the network closes a bearer. TS 24.301 8.3.12.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record DeactivateEpsBearerContextRequest(int ebi, int pti, EsmCause cause, OptionalElements optional)
        implements EsmMessage {

    /** Its elements. */
    public static final Layout<DeactivateEpsBearerContextRequest> LAYOUT =
            EsmMessageType.DEACTIVATE_EPS_BEARER_CONTEXT_REQUEST
                    .layoutOf(
                            DeactivateEpsBearerContextRequest.class,
                            DeactivateEpsBearerContextRequest::ebi,
                            DeactivateEpsBearerContextRequest::pti)
                    .mandatory(v(EsmCause.TYPE, 1), DeactivateEpsBearerContextRequest::cause)
                    .optional(
                            EsmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                            EsmIe.BACK_OFF_TIMER,
                            EsmIe.WLAN_OFFLOAD_INDICATION,
                            EsmIe.NBIFOM_CONTAINER,
                            EsmIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
                    .as(DeactivateEpsBearerContextRequest::new);

    /** Without other elements. */
    public DeactivateEpsBearerContextRequest(int ebi, int pti, EsmCause cause) {
        this(ebi, pti, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<DeactivateEpsBearerContextRequest> layout() {
        return LAYOUT;
    }
}
