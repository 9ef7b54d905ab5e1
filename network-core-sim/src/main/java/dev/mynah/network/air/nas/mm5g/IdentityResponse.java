package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.Mandatory.OPEN;
import static dev.mynah.network.air.nas.Mandatory.lvE;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.MobileIdentity5gs;

/**
 * Identity response: the UE says who it is. TS 24.501 8.2.22.
 *
 * @param identity who or what it is
 * @param optional elements not known to it
 */
public record IdentityResponse(MobileIdentity5gs identity, OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<IdentityResponse> LAYOUT = Mm5gMessageType.IDENTITY_RESPONSE
            .layoutOf(IdentityResponse.class)
            .mandatory(lvE(MobileIdentity5gs.TYPE, 3, OPEN), IdentityResponse::identity)
            .as(IdentityResponse::new);

    /** Without other elements. */
    public IdentityResponse(MobileIdentity5gs identity) {
        this(identity, OptionalElements.NONE);
    }

    @Override
    public Layout<IdentityResponse> layout() {
        return LAYOUT;
    }
}
