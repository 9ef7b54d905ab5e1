package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.lvE;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.SNssai;

/**
 * Network slice-specific authentication command: a slice asks who the user is. TS 24.501 8.2.31.
 *
 * @param slice which slice
 * @param eap the EAP packet
 * @param optional elements not known to it
 */
public record SliceAuthenticationCommand(SNssai slice, Octets eap, OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<SliceAuthenticationCommand> LAYOUT = Mm5gMessageType.SLICE_AUTHENTICATION_COMMAND
            .layoutOf(SliceAuthenticationCommand.class)
            .mandatory(lv(SNssai.TYPE, 2, 9), SliceAuthenticationCommand::slice)
            .mandatory(lvE(opaque("EAP message", "TS 24.501 9.11.2.2"), 6, 1502), SliceAuthenticationCommand::eap)
            .as(SliceAuthenticationCommand::new);

    /** Without other elements. */
    public SliceAuthenticationCommand(SNssai slice, Octets eap) {
        this(slice, eap, OptionalElements.NONE);
    }

    @Override
    public Layout<SliceAuthenticationCommand> layout() {
        return LAYOUT;
    }
}
