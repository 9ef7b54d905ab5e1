package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.EmmCause;

/**
 * Security mode reject: the UE does not use the security context. TS 24.301 8.2.22.
 *
 * @param cause why
 * @param optional elements not known to it
 */
public record SecurityModeReject(EmmCause cause, OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<SecurityModeReject> LAYOUT = EmmMessageType.SECURITY_MODE_REJECT
            .layoutOf(SecurityModeReject.class)
            .mandatory(v(EmmCause.TYPE, 1), SecurityModeReject::cause)
            .as(SecurityModeReject::new);

    /** Without other elements. */
    public SecurityModeReject(EmmCause cause) {
        this(cause, OptionalElements.NONE);
    }

    @Override
    public Layout<SecurityModeReject> layout() {
        return LAYOUT;
    }
}
