package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Stop DTMF acknowledge: the tone has ended. TS 24.008 9.3.30.
 *
 * @param transaction the call it is about
 * @param optional its other elements, not known to it
 */
public record StopDtmfAcknowledge(TransactionIdentifier transaction, OptionalElements optional) implements CcMessage {

    /** Its elements. */
    public static final Layout<StopDtmfAcknowledge> LAYOUT = CcMessageType.STOP_DTMF_ACKNOWLEDGE
            .layoutOf(StopDtmfAcknowledge.class, StopDtmfAcknowledge::transaction)
            .as(StopDtmfAcknowledge::new);

    /** Without other elements. */
    public StopDtmfAcknowledge(TransactionIdentifier transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<StopDtmfAcknowledge> layout() {
        return LAYOUT;
    }
}
