package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EmmCause;

/**
 * Attach reject: the UE may not attach. TS 24.301 8.2.3.
 *
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record AttachReject(EmmCause cause, OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<AttachReject> LAYOUT = EmmMessageType.ATTACH_REJECT
            .layoutOf(AttachReject.class)
            .mandatory(v(EmmCause.TYPE, 1), AttachReject::cause)
            .optional(
                    EmmIe.ESM_MESSAGE_CONTAINER,
                    EmmIe.T3346,
                    EmmIe.T3402_ON_REJECT,
                    EmmIe.EXTENDED_EMM_CAUSE,
                    EmmIe.LOWER_BOUND_TIMER,
                    EmmIe.FORBIDDEN_TAIS_FOR_ROAMING,
                    EmmIe.FORBIDDEN_TAIS_FOR_REGIONAL_SERVICE,
                    EmmIe.ACCESS_TECHNOLOGY_UTILIZATION_CONTROL,
                    EmmIe.S_F_SATELLITE_OPERATION_PARAMETERS)
            .as(AttachReject::new);

    /** Without other elements. */
    public AttachReject(EmmCause cause) {
        this(cause, OptionalElements.NONE);
    }

    @Override
    public Layout<AttachReject> layout() {
        return LAYOUT;
    }
}
