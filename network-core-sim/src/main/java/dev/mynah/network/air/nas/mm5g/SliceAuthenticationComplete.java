package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.lvE;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.SNssai;

/**
 * Network slice-specific authentication complete: the answer. TS 24.501 8.2.32.
 *
 * @param slice which slice
 * @param eap the EAP packet
 * @param optional elements not known to it
 */
public record SliceAuthenticationComplete(SNssai slice, Octets eap, OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<SliceAuthenticationComplete> LAYOUT = Mm5gMessageType.SLICE_AUTHENTICATION_COMPLETE
            .layoutOf(SliceAuthenticationComplete.class)
            .mandatory(lv(SNssai.TYPE, 2, 9), SliceAuthenticationComplete::slice)
            .mandatory(lvE(opaque("EAP message", "TS 24.501 9.11.2.2"), 6, 1502), SliceAuthenticationComplete::eap)
            .as(SliceAuthenticationComplete::new);

    /** Without other elements. */
    public SliceAuthenticationComplete(SNssai slice, Octets eap) {
        this(slice, eap, OptionalElements.NONE);
    }

    @Override
    public Layout<SliceAuthenticationComplete> layout() {
        return LAYOUT;
    }
}
