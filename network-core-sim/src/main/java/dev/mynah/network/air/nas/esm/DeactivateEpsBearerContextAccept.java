package dev.mynah.network.air.nas.esm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Deactivate EPS bearer context accept: the UE has closed the bearer. TS 24.301 8.3.11.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record DeactivateEpsBearerContextAccept(int ebi, int pti, OptionalElements optional) implements EsmMessage {

    /** Its elements. */
    public static final Layout<DeactivateEpsBearerContextAccept> LAYOUT =
            EsmMessageType.DEACTIVATE_EPS_BEARER_CONTEXT_ACCEPT
                    .layoutOf(
                            DeactivateEpsBearerContextAccept.class,
                            DeactivateEpsBearerContextAccept::ebi,
                            DeactivateEpsBearerContextAccept::pti)
                    .optional(EsmIe.PROTOCOL_CONFIGURATION_OPTIONS, EsmIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
                    .as(DeactivateEpsBearerContextAccept::new);

    /** Without other elements. */
    public DeactivateEpsBearerContextAccept(int ebi, int pti) {
        this(ebi, pti, OptionalElements.NONE);
    }

    @Override
    public Layout<DeactivateEpsBearerContextAccept> layout() {
        return LAYOUT;
    }
}
