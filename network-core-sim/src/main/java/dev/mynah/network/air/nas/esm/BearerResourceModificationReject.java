package dev.mynah.network.air.nas.esm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EsmCause;

/**
 * Bearer resource modification reject: the bearer stays as it is. TS 24.301 8.3.9.
 *
 * @param ebi the EPS bearer identity: 0 or 5 to 15
 * @param pti the procedure transaction identity: 0 to 254
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record BearerResourceModificationReject(int ebi, int pti, EsmCause cause, OptionalElements optional)
        implements EsmMessage {

    /** Its elements. */
    public static final Layout<BearerResourceModificationReject> LAYOUT =
            EsmMessageType.BEARER_RESOURCE_MODIFICATION_REJECT
                    .layoutOf(
                            BearerResourceModificationReject.class,
                            BearerResourceModificationReject::ebi,
                            BearerResourceModificationReject::pti)
                    .mandatory(v(EsmCause.TYPE, 1), BearerResourceModificationReject::cause)
                    .optional(
                            EsmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                            EsmIe.BACK_OFF_TIMER,
                            EsmIe.RE_ATTEMPT_INDICATOR,
                            EsmIe.NBIFOM_CONTAINER,
                            EsmIe.EXTENDED_PROTOCOL_CONFIGURATION_OPTIONS)
                    .as(BearerResourceModificationReject::new);

    /** Without other elements. */
    public BearerResourceModificationReject(int ebi, int pti, EsmCause cause) {
        this(ebi, pti, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<BearerResourceModificationReject> layout() {
        return LAYOUT;
    }
}
