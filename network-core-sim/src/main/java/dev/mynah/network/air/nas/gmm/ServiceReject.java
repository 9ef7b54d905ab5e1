package dev.mynah.network.air.nas.gmm;

import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.GmmCause;

/**
 * Service reject: the service request is refused. TS 24.008 9.4.22.
 *
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ServiceReject(GmmCause cause, OptionalElements optional) implements GmmMessage {

    /** Its elements. */
    public static final Layout<ServiceReject> LAYOUT = GmmMessageType.SERVICE_REJECT
            .layoutOf(ServiceReject.class)
            .mandatory(v(GmmCause.TYPE, 1), ServiceReject::cause)
            .optional(GmmIe.T3346)
            .as(ServiceReject::new);

    /** Without other elements. */
    public ServiceReject(GmmCause cause) {
        this(cause, OptionalElements.NONE);
    }

    @Override
    public Layout<ServiceReject> layout() {
        return LAYOUT;
    }
}
