package dev.mynah.network.air.nas.mm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.RejectCause;

/**
 * Authentication failure: the UE does not believe the network. TS 24.008 9.2.3a.
 *
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record AuthenticationFailure(RejectCause cause, OptionalElements optional) implements MmMessage {

    /** Its elements. */
    public static final Layout<AuthenticationFailure> LAYOUT = MmMessageType.AUTHENTICATION_FAILURE
            .layoutOf(AuthenticationFailure.class)
            .mandatory(v(RejectCause.TYPE, 1), AuthenticationFailure::cause)
            .optional(MmIe.AUTS)
            .as(AuthenticationFailure::new);

    /** Without other elements. */
    public AuthenticationFailure(RejectCause cause) {
        this(cause, OptionalElements.NONE);
    }

    @Override
    public Layout<AuthenticationFailure> layout() {
        return LAYOUT;
    }
}
