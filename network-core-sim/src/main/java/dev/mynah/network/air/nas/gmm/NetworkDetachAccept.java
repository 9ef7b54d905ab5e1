package dev.mynah.network.air.nas.gmm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.half;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Detach accept: the station may leave. TS 24.008 9.4.6.2.
 *
 * @param forceToStandby 1 to force a GSM station to STANDBY at once, else 0
 * @param optional elements not known to it
 */
public record NetworkDetachAccept(int forceToStandby, OptionalElements optional) implements GmmMessage {

    /** Its elements. */
    public static final Layout<NetworkDetachAccept> LAYOUT = GmmMessageType.DETACH_ACCEPT
            .layoutOf(NetworkDetachAccept.class)
            .mandatory(half(number("Force to standby", "TS 24.008 10.5.5.7")), NetworkDetachAccept::forceToStandby)
            .as(NetworkDetachAccept::new);

    /** Without other elements. */
    public NetworkDetachAccept(int forceToStandby) {
        this(forceToStandby, OptionalElements.NONE);
    }

    @Override
    public Layout<NetworkDetachAccept> layout() {
        return LAYOUT;
    }
}
