package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.Mm5gCause;

/**
 * 5GMM status: something was wrong with a message. TS 24.501 8.2.29.
 *
 * @param cause why
 * @param optional elements not known to it
 */
public record Mm5gStatus(Mm5gCause cause, OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<Mm5gStatus> LAYOUT = Mm5gMessageType.STATUS
            .layoutOf(Mm5gStatus.class)
            .mandatory(v(Mm5gCause.TYPE, 1), Mm5gStatus::cause)
            .as(Mm5gStatus::new);

    /** Without other elements. */
    public Mm5gStatus(Mm5gCause cause) {
        this(cause, OptionalElements.NONE);
    }

    @Override
    public Layout<Mm5gStatus> layout() {
        return LAYOUT;
    }
}
