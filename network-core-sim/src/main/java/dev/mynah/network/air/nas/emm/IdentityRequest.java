package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.Mandatory.half;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.IdentityType;

/**
 * Identity request: the network asks who the UE is. TS 24.301 8.2.18.
 *
 * @param type which identity it wants
 * @param optional elements not known to it
 */
public record IdentityRequest(IdentityType type, OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<IdentityRequest> LAYOUT = EmmMessageType.IDENTITY_REQUEST
            .layoutOf(IdentityRequest.class)
            .mandatory(half(IdentityType.TYPE), IdentityRequest::type)
            .as(IdentityRequest::new);

    /** Without other elements. */
    public IdentityRequest(IdentityType type) {
        this(type, OptionalElements.NONE);
    }

    @Override
    public Layout<IdentityRequest> layout() {
        return LAYOUT;
    }
}
