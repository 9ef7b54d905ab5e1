package dev.mynah.network.air.nas.cc;

import static dev.mynah.network.air.nas.ElementType.number;
import static dev.mynah.network.air.nas.ElementType.opaque;
import static dev.mynah.network.air.nas.Mandatory.OPEN;
import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Recall: the called user of a CCBS request is free. TS 24.008 9.3.18a.
 *
 * @param transaction the call it is about
 * @param recallType what kind of recall
 * @param facility components of TS 24.080
 * @param optional its other elements, not known to it
 */
public record Recall(TransactionIdentifier transaction, int recallType, Octets facility, OptionalElements optional)
        implements CcMessage {

    /** Its elements. */
    public static final Layout<Recall> LAYOUT = CcMessageType.RECALL
            .layoutOf(Recall.class, Recall::transaction)
            .mandatory(v(number("Recall type", "TS 24.008 10.5.4.21a"), 1), Recall::recallType)
            .mandatory(lv(opaque("Facility", "TS 24.008 10.5.4.15"), 1, OPEN), Recall::facility)
            .as(Recall::new);

    /** Without other elements. */
    public Recall(TransactionIdentifier transaction, int recallType, Octets facility) {
        this(transaction, recallType, facility, OptionalElements.NONE);
    }

    @Override
    public Layout<Recall> layout() {
        return LAYOUT;
    }
}
