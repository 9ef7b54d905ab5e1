package dev.mynah.network.air.nas.esm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EsmCause;

/**
 * Activate default EPS bearer context reject: the UE refuses the connection. TS 24.301 8.3.5.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ActivateDefaultEpsBearerContextReject(int ebi, int pti, EsmCause cause, OptionalElements optional)
        implements EsmMessage {

    /** Its elements. */
    public static final Layout<ActivateDefaultEpsBearerContextReject> LAYOUT =
            EsmMessageType.ACTIVATE_DEFAULT_EPS_BEARER_CONTEXT_REJECT
                    .layoutOf(
                            ActivateDefaultEpsBearerContextReject.class,
                            ActivateDefaultEpsBearerContextReject::ebi,
                            ActivateDefaultEpsBearerContextReject::pti)
                    .mandatory(v(EsmCause.TYPE, 1), ActivateDefaultEpsBearerContextReject::cause)
                    .optional(EsmIe.PROTOCOL_CONFIGURATION_OPTIONS, EsmIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
                    .as(ActivateDefaultEpsBearerContextReject::new);

    /** Without other elements. */
    public ActivateDefaultEpsBearerContextReject(int ebi, int pti, EsmCause cause) {
        this(ebi, pti, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<ActivateDefaultEpsBearerContextReject> layout() {
        return LAYOUT;
    }
}
