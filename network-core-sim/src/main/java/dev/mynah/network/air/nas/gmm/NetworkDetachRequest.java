package dev.mynah.network.air.nas.gmm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.NetworkDetachType;

/**
 * Detach request: the network sends the station away. TS 24.008 9.4.5.1.
 *
 * @param type what it shall do then
 * @param forceToStandby 1 to force a GSM station to STANDBY at once, else 0
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record NetworkDetachRequest(NetworkDetachType type, int forceToStandby, OptionalElements optional)
        implements GmmMessage {

    /** Its elements. */
    public static final Layout<NetworkDetachRequest> LAYOUT = GmmMessageType.DETACH_REQUEST
            .layoutOf(NetworkDetachRequest.class)
            .mandatory(lowHalf(NetworkDetachType.TYPE), NetworkDetachRequest::type)
            .mandatory(highHalf(number("Force to standby", "TS 24.008 10.5.5.7")), NetworkDetachRequest::forceToStandby)
            .optional(GmmIe.CAUSE)
            .as(NetworkDetachRequest::new);

    /** Without other elements. */
    public NetworkDetachRequest(NetworkDetachType type, int forceToStandby) {
        this(type, forceToStandby, OptionalElements.NONE);
    }

    @Override
    public Layout<NetworkDetachRequest> layout() {
        return LAYOUT;
    }
}
