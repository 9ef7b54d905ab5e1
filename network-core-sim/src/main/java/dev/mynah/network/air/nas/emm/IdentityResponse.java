package dev.mynah.network.air.nas.emm;

import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.MobileIdentity;

/**
 * Identity response: the UE says who it is. TS 24.301 8.2.19.
 *
 * @param identity who it is
 * @param optional elements not known to it
 */
public record IdentityResponse(MobileIdentity identity, OptionalElements optional) implements EmmMessage {

    /** Its elements. */
    public static final Layout<IdentityResponse> LAYOUT = EmmMessageType.IDENTITY_RESPONSE
            .layoutOf(IdentityResponse.class)
            .mandatory(lv(MobileIdentity.TYPE, 4, 10), IdentityResponse::identity)
            .as(IdentityResponse::new);

    /** Without other elements. */
    public IdentityResponse(MobileIdentity identity) {
        this(identity, OptionalElements.NONE);
    }

    @Override
    public Layout<IdentityResponse> layout() {
        return LAYOUT;
    }
}
