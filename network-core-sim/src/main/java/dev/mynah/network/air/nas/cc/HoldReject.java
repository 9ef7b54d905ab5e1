package dev.mynah.network.air.nas.cc;

import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Hold reject: the call is not held. TS 24.008 9.3.12.
 *
 * @param transaction the call it is about
 * @param cause why
 * @param optional its other elements, not known to it
 */
public record HoldReject(TransactionIdentifier transaction, CcCause cause, OptionalElements optional)
        implements CcMessage {

    /** Its elements. */
    public static final Layout<HoldReject> LAYOUT = CcMessageType.HOLD_REJECT
            .layoutOf(HoldReject.class, HoldReject::transaction)
            .mandatory(lv(CcCause.TYPE, 3, 31), HoldReject::cause)
            .as(HoldReject::new);

    /** Without other elements. */
    public HoldReject(TransactionIdentifier transaction, CcCause cause) {
        this(transaction, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<HoldReject> layout() {
        return LAYOUT;
    }
}
