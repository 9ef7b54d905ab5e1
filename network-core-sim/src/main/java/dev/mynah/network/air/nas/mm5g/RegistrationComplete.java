package dev.mynah.network.air.nas.mm5g;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Registration complete: the UE has taken what the accept gave it. TS 24.501 8.2.8.
 *
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record RegistrationComplete(OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<RegistrationComplete> LAYOUT = Mm5gMessageType.REGISTRATION_COMPLETE
            .layoutOf(RegistrationComplete.class)
            .optional(Mm5gIe.SOR_TRANSPARENT_CONTAINER_OF_REGISTRATION_COMPLETE)
            .as(RegistrationComplete::new);

    /** Without other elements. */
    public RegistrationComplete() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<RegistrationComplete> layout() {
        return LAYOUT;
    }
}
