package dev.mynah.network.air.nas.gmm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.highHalf;
import static dev.mynah.network.air.nas.Mandatory.lowHalf;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.IdentityType;

/**
 * Identity request: the network asks who the station is. TS 24.008 9.4.12.
 *
 * @param type which identity it wants
 * @param forceToStandby 1 to force a GSM station to STANDBY at once, else 0
 * @param optional elements not known to it
 */
public record IdentityRequest(IdentityType type, int forceToStandby, OptionalElements optional) implements GmmMessage {

    /** Its elements. */
    public static final Layout<IdentityRequest> LAYOUT = GmmMessageType.IDENTITY_REQUEST
            .layoutOf(IdentityRequest.class)
            .mandatory(lowHalf(IdentityType.TYPE), IdentityRequest::type)
            .mandatory(highHalf(number("Force to standby", "TS 24.008 10.5.5.7")), IdentityRequest::forceToStandby)
            .as(IdentityRequest::new);

    /** Without other elements. */
    public IdentityRequest(IdentityType type, int forceToStandby) {
        this(type, forceToStandby, OptionalElements.NONE);
    }

    @Override
    public Layout<IdentityRequest> layout() {
        return LAYOUT;
    }
}
