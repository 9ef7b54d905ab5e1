package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Start DTMF acknowledge: the tone is sent. TS 24.008 9.3.25.
 *
 * @param transaction the call it is about
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record StartDtmfAcknowledge(TransactionIdentifier transaction, OptionalElements optional) implements CcMessage {

    /** Its elements. */
    public static final Layout<StartDtmfAcknowledge> LAYOUT = CcMessageType.START_DTMF_ACKNOWLEDGE
            .layoutOf(StartDtmfAcknowledge.class, StartDtmfAcknowledge::transaction)
            .optional(CcIe.KEYPAD_FACILITY)
            .as(StartDtmfAcknowledge::new);

    /** Without other elements. */
    public StartDtmfAcknowledge(TransactionIdentifier transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<StartDtmfAcknowledge> layout() {
        return LAYOUT;
    }
}
