package dev.mynah.network.air.nas.esm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Modify EPS bearer context accept: the UE takes the change. TS 24.301 8.3.16.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ModifyEpsBearerContextAccept(int ebi, int pti, OptionalElements optional) implements EsmMessage {

    /** Its elements. */
    public static final Layout<ModifyEpsBearerContextAccept> LAYOUT = EsmMessageType.MODIFY_EPS_BEARER_CONTEXT_ACCEPT
            .layoutOf(
                    ModifyEpsBearerContextAccept.class,
                    ModifyEpsBearerContextAccept::ebi,
                    ModifyEpsBearerContextAccept::pti)
            .optional(
                    EsmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                    EsmIe.NBIFOM_CONTAINER,
                    EsmIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
            .as(ModifyEpsBearerContextAccept::new);

    /** Without other elements. */
    public ModifyEpsBearerContextAccept(int ebi, int pti) {
        this(ebi, pti, OptionalElements.NONE);
    }

    @Override
    public Layout<ModifyEpsBearerContextAccept> layout() {
        return LAYOUT;
    }
}
