package dev.mynah.network.air.nas.cc;

import static dev.mynah.network.air.nas.Mandatory.lv;
import static dev.mynah.network.air.nas.Mandatory.v;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Status: an answer to an enquiry, or to something wrong. TS 24.008 9.3.27.
 *
 * @param transaction the call it is about
 * @param cause why it is sent
 * @param state the sender's state
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record Status(TransactionIdentifier transaction, CcCause cause, CallState state, OptionalElements optional)
        implements CcMessage {

    /** Its elements. */
    public static final Layout<Status> LAYOUT = CcMessageType.STATUS
            .layoutOf(Status.class, Status::transaction)
            .mandatory(lv(CcCause.TYPE, 3, 31), Status::cause)
            .mandatory(v(CallState.TYPE, 1), Status::state)
            .optional(CcIe.AUXILIARY_STATES)
            .as(Status::new);

    /** Without other elements. */
    public Status(TransactionIdentifier transaction, CcCause cause, CallState state) {
        this(transaction, cause, state, OptionalElements.NONE);
    }

    @Override
    public Layout<Status> layout() {
        return LAYOUT;
    }
}
