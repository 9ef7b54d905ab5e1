package dev.mynah.modem.qmi.voice;

import dev.mynah.modem.Calls;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.TlvType;
import java.util.List;

/**
 * Who makes the ringing that a caller hears.
 *
 * @param by 0 the network, 1 this side
 */
record Alerting(int id, int by) {
    static final TlvType<List<Alerting>> LIST =
            TlvType.list(TlvType.U8, Struct.of(TlvType.U8, Alerting::id, TlvType.U8, Alerting::by, Alerting::new));

    static List<Alerting> of(List<Calls.Call> calls) {
        return calls.stream()
                .filter(it -> it.state() == Calls.State.ALERTING)
                .map(it -> new Alerting(it.id(), it.audible() ? 0 : 1))
                .toList();
    }
}
