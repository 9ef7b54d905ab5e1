package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Hold acknowledge: the call is held. TS 24.008 9.3.11.
 *
 * @param transaction the call it is about
 * @param optional its other elements, not known to it
 */
public record HoldAcknowledge(TransactionIdentifier transaction, OptionalElements optional) implements CcMessage {

    /** Its elements. */
    public static final Layout<HoldAcknowledge> LAYOUT = CcMessageType.HOLD_ACKNOWLEDGE
            .layoutOf(HoldAcknowledge.class, HoldAcknowledge::transaction)
            .as(HoldAcknowledge::new);

    /** Without other elements. */
    public HoldAcknowledge(TransactionIdentifier transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<HoldAcknowledge> layout() {
        return LAYOUT;
    }
}
