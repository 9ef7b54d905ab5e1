package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Retrieve: the held call is to go on. TS 24.008 9.3.20.
 *
 * @param transaction the call it is about
 * @param optional its other elements, not known to it
 */
public record Retrieve(TransactionIdentifier transaction, OptionalElements optional) implements CcMessage {

    /** Its elements. */
    public static final Layout<Retrieve> LAYOUT = CcMessageType.RETRIEVE
            .layoutOf(Retrieve.class, Retrieve::transaction)
            .as(Retrieve::new);

    /** Without other elements. */
    public Retrieve(TransactionIdentifier transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<Retrieve> layout() {
        return LAYOUT;
    }
}
