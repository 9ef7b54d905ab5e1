package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Release: the transaction is to end. TS 24.008 9.3.18.
 *
 * @param transaction the call it is about
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record Release(TransactionIdentifier transaction, OptionalElements optional) implements CcMessage {

    /** Its elements. */
    public static final Layout<Release> LAYOUT = CcMessageType.RELEASE
            .layoutOf(Release.class, Release::transaction)
            .optional(CcIe.CAUSE, CcIe.SECOND_CAUSE, CcIe.FACILITY, CcIe.USER_USER, CcIe.SS_VERSION)
            .as(Release::new);

    /** Without other elements. */
    public Release(TransactionIdentifier transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<Release> layout() {
        return LAYOUT;
    }
}
