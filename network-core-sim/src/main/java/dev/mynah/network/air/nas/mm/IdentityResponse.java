package dev.mynah.network.air.nas.mm;

import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.MobileIdentity;

/**
 * Identity response: the UE says who it is. TS 24.008 9.2.11.
 *
 * @param identity who it is
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record IdentityResponse(MobileIdentity identity, OptionalElements optional) implements MmMessage {

    /** Its elements. */
    public static final Layout<IdentityResponse> LAYOUT = MmMessageType.IDENTITY_RESPONSE
            .layoutOf(IdentityResponse.class)
            .mandatory(lv(MobileIdentity.TYPE, 2, 10), IdentityResponse::identity)
            .optional(MmIe.P_TMSI_TYPE, MmIe.ROUTING_AREA, MmIe.P_TMSI_SIGNATURE)
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
