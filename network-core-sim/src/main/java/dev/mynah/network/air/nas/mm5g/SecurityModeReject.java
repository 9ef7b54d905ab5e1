package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Mm5gCause;

/**
 * Security mode reject: the UE does not. TS 24.501 8.2.27.
 *
 * @param cause why
 * @param optional elements not known to it
 */
public record SecurityModeReject(Mm5gCause cause, OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<SecurityModeReject> LAYOUT = Mm5gMessageType.SECURITY_MODE_REJECT
            .layoutOf(SecurityModeReject.class)
            .mandatory(v(Mm5gCause.TYPE, 1), SecurityModeReject::cause)
            .as(SecurityModeReject::new);

    /** Without other elements. */
    public SecurityModeReject(Mm5gCause cause) {
        this(cause, OptionalElements.NONE);
    }

    @Override
    public Layout<SecurityModeReject> layout() {
        return LAYOUT;
    }
}
