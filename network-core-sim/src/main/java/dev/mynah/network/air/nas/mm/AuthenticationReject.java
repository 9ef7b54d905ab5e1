package dev.mynah.network.air.nas.mm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Authentication reject: the UE is not the subscriber. TS 24.008 9.2.1.
 *
 * @param optional elements not known to it
 */
public record AuthenticationReject(OptionalElements optional) implements MmMessage {

    /** Its elements. */
    public static final Layout<AuthenticationReject> LAYOUT = MmMessageType.AUTHENTICATION_REJECT
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
