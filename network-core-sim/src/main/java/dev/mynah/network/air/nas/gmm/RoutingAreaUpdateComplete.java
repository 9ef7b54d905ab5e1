package dev.mynah.network.air.nas.gmm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Routing area update complete: the station has its new identity. TS 24.008 9.4.16.
 *
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record RoutingAreaUpdateComplete(OptionalElements optional) implements GmmMessage {

    /** Its elements. */
    public static final Layout<RoutingAreaUpdateComplete> LAYOUT = GmmMessageType.ROUTING_AREA_UPDATE_COMPLETE
            .layoutOf(RoutingAreaUpdateComplete.class)
            .optional(
                    GmmIe.N_PDU_NUMBERS,
                    GmmIe.INTER_RAT_HANDOVER_INFORMATION,
                    GmmIe.E_UTRAN_INTER_RAT_HANDOVER_INFORMATION)
            .as(RoutingAreaUpdateComplete::new);

    /** Without other elements. */
    public RoutingAreaUpdateComplete() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<RoutingAreaUpdateComplete> layout() {
        return LAYOUT;
    }
}
