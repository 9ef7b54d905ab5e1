package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Relay key reject: the relay does not. TS 24.501 8.2.36.
 *
 * @param prti names the transaction
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record RelayKeyReject(int prti, OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<RelayKeyReject> LAYOUT = Mm5gMessageType.RELAY_KEY_REJECT
            .layoutOf(RelayKeyReject.class)
            .mandatory(v(number("PRTI", "TS 24.501 9.11.3.88"), 1), RelayKeyReject::prti)
            .optional(Mm5gIe.EAP_MESSAGE)
            .as(RelayKeyReject::new);

    /** Without other elements. */
    public RelayKeyReject(int prti) {
        this(prti, OptionalElements.NONE);
    }

    @Override
    public Layout<RelayKeyReject> layout() {
        return LAYOUT;
    }
}
