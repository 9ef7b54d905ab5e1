package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Start CC: the UE opens a transaction for the call of a CCBS request. TS 24.008 9.3.23a.
 *
 * @param transaction the call it is about
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record StartCc(TransactionIdentifier transaction, OptionalElements optional) implements CcMessage {

    /** Its elements. */
    public static final Layout<StartCc> LAYOUT = CcMessageType.START_CC
            .layoutOf(StartCc.class, StartCc::transaction)
            .optional(CcIe.CC_CAPABILITIES)
            .as(StartCc::new);

    /** Without other elements. */
    public StartCc(TransactionIdentifier transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<StartCc> layout() {
        return LAYOUT;
    }
}
