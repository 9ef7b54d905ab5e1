package dev.mynah.network.air.nas.esm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Activate dedicated EPS bearer context accept: the UE takes the bearer. TS 24.301 8.3.1.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ActivateDedicatedEpsBearerContextAccept(int ebi, int pti, OptionalElements optional)
        implements EsmMessage {

    /** Its elements. */
    public static final Layout<ActivateDedicatedEpsBearerContextAccept> LAYOUT =
            EsmMessageType.ACTIVATE_DEDICATED_EPS_BEARER_CONTEXT_ACCEPT
                    .layoutOf(
                            ActivateDedicatedEpsBearerContextAccept.class,
                            ActivateDedicatedEpsBearerContextAccept::ebi,
                            ActivateDedicatedEpsBearerContextAccept::pti)
                    .optional(
                            EsmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                            EsmIe.NBIFOM_CONTAINER,
                            EsmIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
                    .as(ActivateDedicatedEpsBearerContextAccept::new);

    /** Without other elements. */
    public ActivateDedicatedEpsBearerContextAccept(int ebi, int pti) {
        this(ebi, pti, OptionalElements.NONE);
    }

    @Override
    public Layout<ActivateDedicatedEpsBearerContextAccept> layout() {
        return LAYOUT;
    }
}
