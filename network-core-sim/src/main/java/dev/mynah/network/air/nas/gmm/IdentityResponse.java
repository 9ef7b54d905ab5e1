package dev.mynah.network.air.nas.gmm;

import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.MobileIdentity;

/**
 * Identity response: the station says who it is. TS 24.008 9.4.13.
 *
 * @param identity what was asked for, or none
 * @param optional elements not known to it
 */
public record IdentityResponse(MobileIdentity identity, OptionalElements optional) implements GmmMessage {

    /** Its elements. */
    public static final Layout<IdentityResponse> LAYOUT = GmmMessageType.IDENTITY_RESPONSE
            .layoutOf(IdentityResponse.class)
            .mandatory(lv(MobileIdentity.TYPE, 2, 10), IdentityResponse::identity)
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
