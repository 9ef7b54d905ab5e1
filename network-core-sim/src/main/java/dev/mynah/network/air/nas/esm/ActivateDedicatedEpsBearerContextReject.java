package dev.mynah.network.air.nas.esm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EsmCause;

/**
 * Activate dedicated EPS bearer context reject: the UE refuses the bearer. TS 24.301 8.3.2.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ActivateDedicatedEpsBearerContextReject(int ebi, int pti, EsmCause cause, OptionalElements optional)
        implements EsmMessage {

    /** Its elements. */
    public static final Layout<ActivateDedicatedEpsBearerContextReject> LAYOUT =
            EsmMessageType.ACTIVATE_DEDICATED_EPS_BEARER_CONTEXT_REJECT
                    .layoutOf(
                            ActivateDedicatedEpsBearerContextReject.class,
                            ActivateDedicatedEpsBearerContextReject::ebi,
                            ActivateDedicatedEpsBearerContextReject::pti)
                    .mandatory(v(EsmCause.TYPE, 1), ActivateDedicatedEpsBearerContextReject::cause)
                    .optional(
                            EsmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                            EsmIe.NBIFOM_CONTAINER,
                            EsmIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
                    .as(ActivateDedicatedEpsBearerContextReject::new);

    /** Without other elements. */
    public ActivateDedicatedEpsBearerContextReject(int ebi, int pti, EsmCause cause) {
        this(ebi, pti, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<ActivateDedicatedEpsBearerContextReject> layout() {
        return LAYOUT;
    }
}
