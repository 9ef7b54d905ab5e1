package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.lvE;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.SNssai;

/**
 * Network slice-specific authentication result: what came of it. TS 24.501 8.2.33.
 *
 * @param slice which slice
 * @param eap the EAP packet
 * @param optional elements not known to it
 */
public record SliceAuthenticationResult(SNssai slice, Octets eap, OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<SliceAuthenticationResult> LAYOUT = Mm5gMessageType.SLICE_AUTHENTICATION_RESULT
            .layoutOf(SliceAuthenticationResult.class)
            .mandatory(lv(SNssai.TYPE, 2, 9), SliceAuthenticationResult::slice)
            .mandatory(lvE(opaque("EAP message", "TS 24.501 9.11.2.2"), 6, 1502), SliceAuthenticationResult::eap)
            .as(SliceAuthenticationResult::new);

    /** Without other elements. */
    public SliceAuthenticationResult(SNssai slice, Octets eap) {
        this(slice, eap, OptionalElements.NONE);
    }

    @Override
    public Layout<SliceAuthenticationResult> layout() {
        return LAYOUT;
    }
}
