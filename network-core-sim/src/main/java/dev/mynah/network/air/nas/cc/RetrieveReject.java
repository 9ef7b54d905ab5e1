package dev.mynah.network.air.nas.cc;

import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Retrieve reject: the call stays held. TS 24.008 9.3.22.
 *
 * @param transaction the call it is about
 * @param cause why
 * @param optional its other elements, not known to it
 */
public record RetrieveReject(TransactionIdentifier transaction, CcCause cause, OptionalElements optional)
        implements CcMessage {

    /** Its elements. */
    public static final Layout<RetrieveReject> LAYOUT = CcMessageType.RETRIEVE_REJECT
            .layoutOf(RetrieveReject.class, RetrieveReject::transaction)
            .mandatory(lv(CcCause.TYPE, 3, 31), RetrieveReject::cause)
            .as(RetrieveReject::new);

    /** Without other elements. */
    public RetrieveReject(TransactionIdentifier transaction, CcCause cause) {
        this(transaction, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<RetrieveReject> layout() {
        return LAYOUT;
    }
}
