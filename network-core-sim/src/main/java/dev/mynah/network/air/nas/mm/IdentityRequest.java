package dev.mynah.network.air.nas.mm;

import static dev.mynah.network.air.nas.Mandatory.half;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.IdentityType;

/**
 * Identity request: the network asks who the UE is. TS 24.008 9.2.10.
 *
 * @param type which identity it wants
 * @param optional elements not known to it
 */
public record IdentityRequest(IdentityType type, OptionalElements optional) implements MmMessage {

    /** Its elements. */
    public static final Layout<IdentityRequest> LAYOUT = MmMessageType.IDENTITY_REQUEST
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
