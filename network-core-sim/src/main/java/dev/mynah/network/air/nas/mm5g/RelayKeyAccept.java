package dev.mynah.network.air.nas.mm5g;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.OPEN;
import static dev.mynah.network.air.nas.Mandatory.lvE;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;

/**
 * Relay key accept: the relay gets it. TS 24.501 8.2.35.
 *
 * @param prti names the transaction
 * @param parameters what the relay gets
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record RelayKeyAccept(int prti, Octets parameters, OptionalElements optional) implements Mm5gMessage {

    /** Its elements. */
    public static final Layout<RelayKeyAccept> LAYOUT = Mm5gMessageType.RELAY_KEY_ACCEPT
            .layoutOf(RelayKeyAccept.class)
            .mandatory(v(number("PRTI", "TS 24.501 9.11.3.88"), 1), RelayKeyAccept::prti)
            .mandatory(
                    lvE(opaque("Relay key response parameters", "TS 24.501 9.11.3.90"), 2, OPEN),
                    RelayKeyAccept::parameters)
            .optional(Mm5gIe.EAP_MESSAGE)
            .as(RelayKeyAccept::new);

    /** Without other elements. */
    public RelayKeyAccept(int prti, Octets parameters) {
        this(prti, parameters, OptionalElements.NONE);
    }

    @Override
    public Layout<RelayKeyAccept> layout() {
        return LAYOUT;
    }
}
