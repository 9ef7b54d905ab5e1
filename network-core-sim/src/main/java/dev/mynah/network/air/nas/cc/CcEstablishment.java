package dev.mynah.network.air.nas.cc;

import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.OPEN;
import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * CC-Establishment: the network asks for the call a completed CCBS request stands for. TS 24.008 9.3.17a.
 *
 * @param transaction the call it is about
 * @param setup the elements of the SETUP to come
 * @param optional its other elements, not known to it
 */
public record CcEstablishment(TransactionIdentifier transaction, Octets setup, OptionalElements optional)
        implements CcMessage {

    /** Its elements. */
    public static final Layout<CcEstablishment> LAYOUT = CcMessageType.CC_ESTABLISHMENT
            .layoutOf(CcEstablishment.class, CcEstablishment::transaction)
            .mandatory(lv(opaque("Setup container", "TS 24.008 10.5.4.22b"), 1, OPEN), CcEstablishment::setup)
            .as(CcEstablishment::new);

    /** Without other elements. */
    public CcEstablishment(TransactionIdentifier transaction, Octets setup) {
        this(transaction, setup, OptionalElements.NONE);
    }

    @Override
    public Layout<CcEstablishment> layout() {
        return LAYOUT;
    }
}
