package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Stop DTMF: the key is let go. TS 24.008 9.3.29.
 *
 * @param transaction the call it is about
 * @param optional its other elements, not known to it
 */
public record StopDtmf(TransactionIdentifier transaction, OptionalElements optional) implements CcMessage {

    /** Its elements. */
    public static final Layout<StopDtmf> LAYOUT = CcMessageType.STOP_DTMF
            .layoutOf(StopDtmf.class, StopDtmf::transaction)
            .as(StopDtmf::new);

    /** Without other elements. */
    public StopDtmf(TransactionIdentifier transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<StopDtmf> layout() {
        return LAYOUT;
    }
}
