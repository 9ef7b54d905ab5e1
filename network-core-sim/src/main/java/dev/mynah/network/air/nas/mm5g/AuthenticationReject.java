package dev.mynah.network.air.nas.mm5g;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Authentication reject: the proof is no good. TS 24.501 8.2.5.
 *
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record AuthenticationReject(OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<AuthenticationReject> LAYOUT = Mm5gMessageType.AUTHENTICATION_REJECT
            .layoutOf(AuthenticationReject.class)
            .optional(Mm5gIe.EAP_MESSAGE)
            .as(AuthenticationReject::new);

    /** Without other elements. */
    public AuthenticationReject() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<AuthenticationReject> layout() {
        return LAYOUT;
    }
}
