package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Connect acknowledge: the call is active at the sender too. TS 24.008 9.3.6.
 *
 * @param transaction the call it is about
 * @param optional its other elements, not known to it
 */
public record ConnectAcknowledge(TransactionIdentifier transaction, OptionalElements optional) implements CcMessage {

    /** Its elements. */
    public static final Layout<ConnectAcknowledge> LAYOUT = CcMessageType.CONNECT_ACKNOWLEDGE
            .layoutOf(ConnectAcknowledge.class, ConnectAcknowledge::transaction)
            .as(ConnectAcknowledge::new);

    /** Without other elements. */
    public ConnectAcknowledge(TransactionIdentifier transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<ConnectAcknowledge> layout() {
        return LAYOUT;
    }
}
