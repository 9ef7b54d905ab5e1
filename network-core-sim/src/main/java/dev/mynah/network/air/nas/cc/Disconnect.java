package dev.mynah.network.air.nas.cc;

import static dev.mynah.network.air.nas.Mandatory.lv;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Disconnect: the call is to end. TS 24.008 9.3.7.
 *
 * @param transaction the call it is about
 * @param cause why
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record Disconnect(TransactionIdentifier transaction, CcCause cause, OptionalElements optional)
        implements CcMessage {

    /** Its elements. */
    public static final Layout<Disconnect> LAYOUT = CcMessageType.DISCONNECT
            .layoutOf(Disconnect.class, Disconnect::transaction)
            .mandatory(lv(CcCause.TYPE, 3, 31), Disconnect::cause)
            .optional(
                    CcIe.FACILITY, CcIe.PROGRESS_INDICATOR, CcIe.USER_USER, CcIe.CCBS_ALLOWED_ACTIONS, CcIe.SS_VERSION)
            .as(Disconnect::new);

    /** Without other elements. */
    public Disconnect(TransactionIdentifier transaction, CcCause cause) {
        this(transaction, cause, OptionalElements.NONE);
    }

    @Override
    public Layout<Disconnect> layout() {
        return LAYOUT;
    }
}
