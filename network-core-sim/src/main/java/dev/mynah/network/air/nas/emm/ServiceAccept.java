package dev.mynah.network.air.nas.emm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Service accept: the UE gets its service. TS 24.301 8.2.34.
 *
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ServiceAccept(OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<ServiceAccept> LAYOUT = EmmMessageType.SERVICE_ACCEPT
            .layoutOf(ServiceAccept.class)
            .optional(EmmIe.EPS_BEARER_CONTEXT_STATUS, EmmIe.T3448)
            .as(ServiceAccept::new);

    /** Without other elements. */
    public ServiceAccept() {
        this(OptionalElements.NONE);
    }

    @Override
    public Layout<ServiceAccept> layout() {
        return LAYOUT;
    }
}
