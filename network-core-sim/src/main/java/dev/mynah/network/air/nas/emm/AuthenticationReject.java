package dev.mynah.network.air.nas.emm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Authentication reject: the UE is not who it says. TS 24.301 8.2.6.
 *
 * @param optional elements not known to it
 */
public record AuthenticationReject(OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<AuthenticationReject> LAYOUT = EmmMessageType.AUTHENTICATION_REJECT
            .layoutOf(AuthenticationReject.class)
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
