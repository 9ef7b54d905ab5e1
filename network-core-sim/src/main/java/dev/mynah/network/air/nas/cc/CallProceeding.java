package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Call proceeding: the call is being set up, no more is needed. TS 24.008 9.3.3.
 *
 * @param transaction the call it is about
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record CallProceeding(TransactionIdentifier transaction, OptionalElements optional) implements CcMessage {

    /** Its elements. */
    public static final Layout<CallProceeding> LAYOUT = CcMessageType.CALL_PROCEEDING
            .layoutOf(CallProceeding.class, CallProceeding::transaction)
            .optional(
                    CcIe.REPEAT_INDICATOR_OF_BEARERS,
                    CcIe.BEARER_CAPABILITY,
                    CcIe.SECOND_BEARER_CAPABILITY,
                    CcIe.FACILITY,
                    CcIe.PROGRESS_INDICATOR,
                    CcIe.PRIORITY,
                    CcIe.NETWORK_CC_CAPABILITIES)
            .as(CallProceeding::new);

    /** Without other elements. */
    public CallProceeding(TransactionIdentifier transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<CallProceeding> layout() {
        return LAYOUT;
    }
}
