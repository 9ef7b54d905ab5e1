package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Release complete: the transaction is over, or never began. TS 24.008 9.3.19.
 *
 * @param transaction the call it is about
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record ReleaseComplete(TransactionIdentifier transaction, OptionalElements optional) implements CcMessage {

    /** Its elements. */
    public static final Layout<ReleaseComplete> LAYOUT = CcMessageType.RELEASE_COMPLETE
            .layoutOf(ReleaseComplete.class, ReleaseComplete::transaction)
            .optional(CcIe.CAUSE, CcIe.FACILITY, CcIe.USER_USER, CcIe.SS_VERSION)
            .as(ReleaseComplete::new);

    /** Without other elements. */
    public ReleaseComplete(TransactionIdentifier transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<ReleaseComplete> layout() {
        return LAYOUT;
    }
}
