package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Downlink NAS transport: carries SMS to the UE. TS 24.301 8.2.12.
 *
 * @param message the SMS message, CP layer (TS 24.011)
 * @param optional elements not known to it
 */
public record DownlinkNasTransport(Octets message, OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<DownlinkNasTransport> LAYOUT = EmmMessageType.DOWNLINK_NAS_TRANSPORT
            .layoutOf(DownlinkNasTransport.class)
            .mandatory(lv(opaque("NAS message container", "TS 24.301 9.9.3.22"), 3, 252), DownlinkNasTransport::message)
            .as(DownlinkNasTransport::new);

    /** Without other elements. */
    public DownlinkNasTransport(Octets message) {
        this(message, OptionalElements.NONE);
    }

    @Override
    public Layout<DownlinkNasTransport> layout() {
        return LAYOUT;
    }
}
