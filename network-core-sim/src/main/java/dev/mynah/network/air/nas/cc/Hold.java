package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Hold: the call is to be held. TS 24.008 9.3.10.
 *
 * @param transaction the call it is about
 * @param optional its other elements, not known to it
 */
public record Hold(TransactionIdentifier transaction, OptionalElements optional) implements CcMessage {

    /** Its elements. */
    public static final Layout<Hold> LAYOUT =
            CcMessageType.HOLD.layoutOf(Hold.class, Hold::transaction).as(Hold::new);

    /** Without other elements. */
    public Hold(TransactionIdentifier transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<Hold> layout() {
        return LAYOUT;
    }
}
