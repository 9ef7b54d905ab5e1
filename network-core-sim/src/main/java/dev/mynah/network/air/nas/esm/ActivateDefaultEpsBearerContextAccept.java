package dev.mynah.network.air.nas.esm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Activate default EPS bearer context accept: the UE takes the connection. TS 24.301 8.3.4.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ActivateDefaultEpsBearerContextAccept(int ebi, int pti, OptionalElements optional) implements EsmMessage {

    /** Its elements. */
    public static final Layout<ActivateDefaultEpsBearerContextAccept> LAYOUT =
            EsmMessageType.ACTIVATE_DEFAULT_EPS_BEARER_CONTEXT_ACCEPT
                    .layoutOf(
                            ActivateDefaultEpsBearerContextAccept.class,
                            ActivateDefaultEpsBearerContextAccept::ebi,
                            ActivateDefaultEpsBearerContextAccept::pti)
                    .optional(EsmIe.PROTOCOL_CONFIGURATION_OPTIONS, EsmIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
                    .as(ActivateDefaultEpsBearerContextAccept::new);

    /** Without other elements. */
    public ActivateDefaultEpsBearerContextAccept(int ebi, int pti) {
        this(ebi, pti, OptionalElements.NONE);
    }

    @Override
    public Layout<ActivateDefaultEpsBearerContextAccept> layout() {
        return LAYOUT;
    }
}
