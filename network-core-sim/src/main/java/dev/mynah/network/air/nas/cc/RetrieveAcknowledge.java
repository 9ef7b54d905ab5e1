package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Retrieve acknowledge: the call goes on. TS 24.008 9.3.21.
 *
 * @param transaction the call it is about
 * @param optional its other elements, not known to it
 */
public record RetrieveAcknowledge(TransactionIdentifier transaction, OptionalElements optional) implements CcMessage {

    /** Its elements. */
    public static final Layout<RetrieveAcknowledge> LAYOUT = CcMessageType.RETRIEVE_ACKNOWLEDGE
            .layoutOf(RetrieveAcknowledge.class, RetrieveAcknowledge::transaction)
            .as(RetrieveAcknowledge::new);

    /** Without other elements. */
    public RetrieveAcknowledge(TransactionIdentifier transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<RetrieveAcknowledge> layout() {
        return LAYOUT;
    }
}
