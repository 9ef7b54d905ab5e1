package dev.mynah.modem.qmi.wms;

import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.TlvType;
import java.util.List;

/**
 * What becomes of messages of a class that arrive.
 *
 * @param messageClass 0 to 3, or 4 for a message without one
 */
record Route(int type, int messageClass, int storage, int action) {
    static final int DISCARD = 0;
    static final int STORE = 1;
    /** To the host, which says itself what the network is told. */
    static final int TRANSFER = 2;
    /** To the host; the modem says that it has arrived. */
    static final int TRANSFER_AND_ACK = 3;

    static final int NO_CLASS = 4;
    private static final int POINT_TO_POINT = 0;

    static final TlvType<List<Route>> LIST = TlvType.list(
            TlvType.U16,
            Struct.of(
                    TlvType.U8,
                    Route::type,
                    TlvType.U8,
                    Route::messageClass,
                    TlvType.U8,
                    Route::storage,
                    TlvType.U8,
                    Route::action,
                    Route::new));

    /** Whether there is such a route. */
    boolean sound() {
        boolean stored = action == STORE && (storage == Storage.UIM || storage == Storage.NV);
        return type == POINT_TO_POINT
                && messageClass <= NO_CLASS
                && (stored || action == DISCARD || action == TRANSFER || action == TRANSFER_AND_ACK);
    }

    static Route to(int messageClass, int storage, int action) {
        return new Route(POINT_TO_POINT, messageClass, storage, action);
    }
}
