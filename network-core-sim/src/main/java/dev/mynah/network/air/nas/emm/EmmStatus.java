package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EmmCause;

/**
 * EMM status: the other side sent something wrong. TS 24.301 8.2.14.
 *
 * @param cause what was wrong
 * @param optional elements not known to it
 */
public record EmmStatus(EmmCause cause, OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<EmmStatus> LAYOUT = EmmMessageType.EMM_STATUS
            .layoutOf(EmmStatus.class)
            .mandatory(v(EmmCause.TYPE, 1), EmmStatus::cause)
            .as(EmmStatus::new);

    /** Without other elements. */
    public EmmStatus(EmmCause cause) {
        this(cause, OptionalElements.NONE);
    }

    @Override
    public Layout<EmmStatus> layout() {
        return LAYOUT;
    }
}
