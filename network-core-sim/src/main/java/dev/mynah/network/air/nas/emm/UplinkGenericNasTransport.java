package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.OPEN;
import static dev.mynah.network.air.nas.Mandatory.lvE;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Uplink generic NAS transport: carries another protocol from the UE. TS 24.301 8.2.32.
 *
 * @param containerType 1 for LPP, 2 for location services
 * @param container the message carried
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record UplinkGenericNasTransport(int containerType, Octets container, OptionalElements optional)
        implements EmmMessage {

    /** Its elements. */
    public static final Layout<UplinkGenericNasTransport> LAYOUT = EmmMessageType.UPLINK_GENERIC_NAS_TRANSPORT
            .layoutOf(UplinkGenericNasTransport.class)
            .mandatory(
                    v(number("Generic message container type", "TS 24.301 9.9.3.42"), 1),
                    UplinkGenericNasTransport::containerType)
            .mandatory(
                    lvE(opaque("Generic message container", "TS 24.301 9.9.3.43"), 3, OPEN),
                    UplinkGenericNasTransport::container)
            .optional(EmmIe.ADDITIONAL_INFORMATION)
            .as(UplinkGenericNasTransport::new);

    /** Without other elements. */
    public UplinkGenericNasTransport(int containerType, Octets container) {
        this(containerType, container, OptionalElements.NONE);
    }

    @Override
    public Layout<UplinkGenericNasTransport> layout() {
        return LAYOUT;
    }
}
