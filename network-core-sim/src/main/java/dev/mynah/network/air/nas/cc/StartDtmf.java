package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Start DTMF: a key is pressed. TS 24.008 9.3.24.
 *
 * @param transaction the call it is about
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record StartDtmf(TransactionIdentifier transaction, OptionalElements optional) implements CcMessage {

    /** Its elements. */
    public static final Layout<StartDtmf> LAYOUT = CcMessageType.START_DTMF
            .layoutOf(StartDtmf.class, StartDtmf::transaction)
            .optional(CcIe.KEYPAD_FACILITY)
            .as(StartDtmf::new);

    /** Without other elements. */
    public StartDtmf(TransactionIdentifier transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<StartDtmf> layout() {
        return LAYOUT;
    }
}
