package dev.mynah.network.air.nas.mm5g;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * De-registration accept (UE terminated): the UE goes. TS 24.501 8.2.15.
 *
 * @param optional elements not known to it
 */
public record NetworkDeregistrationAccept(OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<NetworkDeregistrationAccept> LAYOUT = Mm5gMessageType.NETWORK_DEREGISTRATION_ACCEPT
            .layoutOf(NetworkDeregistrationAccept.class)
            .as(NetworkDeregistrationAccept::new);

    /** Without other elements. */
    public NetworkDeregistrationAccept() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<NetworkDeregistrationAccept> layout() {
        return LAYOUT;
    }
}
