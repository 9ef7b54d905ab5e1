package dev.mynah.network.air.nas.cc;

import dev.mynah.network.air.nas.Layout;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.TransactionIdentifier;

/**
 * Connect: the called user has answered. TS 24.008 9.3.5.
 *
 * @param transaction the call it is about
 * @param optional its other elements, those of {@link #LAYOUT}
 */
public record Connect(TransactionIdentifier transaction, OptionalElements optional) implements CcMessage {

    /** Its elements. */
    public static final Layout<Connect> LAYOUT = CcMessageType.CONNECT
            .layoutOf(Connect.class, Connect::transaction)
            .optional(
                    CcIe.FACILITY,
                    CcIe.PROGRESS_INDICATOR,
                    CcIe.CONNECTED_NUMBER,
                    CcIe.CONNECTED_SUBADDRESS,
                    CcIe.USER_USER,
                    CcIe.SS_VERSION,
                    CcIe.STREAM_IDENTIFIER)
            .as(Connect::new);

    /** Without other elements. */
    public Connect(TransactionIdentifier transaction) {
        this(transaction, OptionalElements.NONE);
    }

    @Override
    public Layout<Connect> layout() {
        return LAYOUT;
    }
}
