package dev.mynah.network.air.nas.mm5g;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * De-registration accept (UE originating): the UE may go. TS 24.501 8.2.13.
 *
 * @param optional elements not known to it
 */
public record UeDeregistrationAccept(OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<UeDeregistrationAccept> LAYOUT = Mm5gMessageType.UE_DEREGISTRATION_ACCEPT
            .layoutOf(UeDeregistrationAccept.class)
            .as(UeDeregistrationAccept::new);

    /** Without other elements. */
    public UeDeregistrationAccept() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<UeDeregistrationAccept> layout() {
        return LAYOUT;
    }
}
