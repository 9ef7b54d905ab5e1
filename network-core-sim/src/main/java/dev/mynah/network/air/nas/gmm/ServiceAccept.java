package dev.mynah.network.air.nas.gmm;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Service accept: the service request is granted. TS 24.008 9.4.21.
 *
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ServiceAccept(OptionalElements optional) implements GmmMessage {

    /** Its elements. */
    public static final Layout<ServiceAccept> LAYOUT = GmmMessageType.SERVICE_ACCEPT
            .layoutOf(ServiceAccept.class)
            .optional(GmmIe.PDP_CONTEXT_STATUS, GmmIe.MBMS_CONTEXT_STATUS)
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
