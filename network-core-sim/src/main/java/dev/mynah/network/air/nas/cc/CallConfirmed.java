package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Call confirmed: the UE takes a call in, or is busy. TS 24.008 9.3.2.
 *
 * @param transaction the call it is about
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record CallConfirmed(TransactionIdentifier transaction, OptionalElements optional) implements CcMessage {

    /** Its elements. */
    public static final Layout<CallConfirmed> LAYOUT = CcMessageType.CALL_CONFIRMED
            .layoutOf(CallConfirmed.class, CallConfirmed::transaction)
            .optional(
                    CcIe.REPEAT_INDICATOR_OF_BEARERS,
                    CcIe.BEARER_CAPABILITY,
                    CcIe.SECOND_BEARER_CAPABILITY,
                    CcIe.CAUSE,
                    CcIe.CC_CAPABILITIES,
                    CcIe.STREAM_IDENTIFIER,
                    CcIe.SUPPORTED_CODECS)
            .as(CallConfirmed::new);

    /** Without other elements. */
    public CallConfirmed(TransactionIdentifier transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<CallConfirmed> layout() {
        return LAYOUT;
    }
}
