package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Status enquiry: what state the call is in. TS 24.008 9.3.28.
 *
 * @param transaction the call it is about
 * @param optional its other elements, not known to it
 */
public record StatusEnquiry(TransactionIdentifier transaction, OptionalElements optional) implements CcMessage {

    /** Its elements. */
    public static final Layout<StatusEnquiry> LAYOUT = CcMessageType.STATUS_ENQUIRY
            .layoutOf(StatusEnquiry.class, StatusEnquiry::transaction)
            .as(StatusEnquiry::new);

    /** Without other elements. */
    public StatusEnquiry(TransactionIdentifier transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<StatusEnquiry> layout() {
        return LAYOUT;
    }
}
