package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.Mandatory.half;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.IdentityType5gs;

/**
 * Identity request: the network asks who the UE is. TS 24.501 8.2.21.
 *
 * @param type which
 * @param optional elements not known to it
 */
public record IdentityRequest(IdentityType5gs type, OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<IdentityRequest> LAYOUT = Mm5gMessageType.IDENTITY_REQUEST
            .layoutOf(IdentityRequest.class)
            .mandatory(half(IdentityType5gs.TYPE), IdentityRequest::type)
            .as(IdentityRequest::new);

    /** Without other elements. */
    public IdentityRequest(IdentityType5gs type) {
        this(type, OptionalElements.NONE);
    }

    @Override
    public Layout<IdentityRequest> layout() {
        return LAYOUT;
    }
}
