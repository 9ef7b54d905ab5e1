package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Uplink NAS transport: carries SMS from the UE. TS 24.301 8.2.30.
 *
 * @param message the SMS message, CP layer (TS 24.011)
 * @param optional elements not known to it
 */
public record UplinkNasTransport(Octets message, OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<UplinkNasTransport> LAYOUT = EmmMessageType.UPLINK_NAS_TRANSPORT
            .layoutOf(UplinkNasTransport.class)
            .mandatory(lv(opaque("NAS message container", "TS 24.301 9.9.3.22"), 3, 252), UplinkNasTransport::message)
            .as(UplinkNasTransport::new);

    /** Without other elements. */
    public UplinkNasTransport(Octets message) {
        this(message, OptionalElements.NONE);
    }

    @Override
    public Layout<UplinkNasTransport> layout() {
        return LAYOUT;
    }
}
