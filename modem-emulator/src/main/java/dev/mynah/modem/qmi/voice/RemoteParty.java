package dev.mynah.modem.qmi.voice;

import dev.mynah.modem.Calls;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.TlvType;
import java.util.List;

/**
 * The other side of a call.
 *
 * @param presentation 0 shown, 1 withheld, 2 not available
 */
record RemoteParty(int id, int presentation, String number) {
    static final TlvType<List<RemoteParty>> LIST = TlvType.list(
            TlvType.U8,
            Struct.of(
                    TlvType.U8,
                    RemoteParty::id,
                    TlvType.U8,
                    RemoteParty::presentation,
                    TlvType.STRING8,
                    RemoteParty::number,
                    RemoteParty::new));

    static RemoteParty of(Calls.Call call) {
        int presentation = switch (call.line()) {
            case VALID -> 0;
            case WITHHELD -> 1;
            case NOT_AVAILABLE -> 2;
        };
        return new RemoteParty(call.id(), presentation, call.number());
    }
}
