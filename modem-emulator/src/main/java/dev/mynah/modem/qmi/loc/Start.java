package dev.mynah.modem.qmi.loc;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Positioning;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.time.Duration;

/** Begins a session. One that hosts are locked out of is answered all the same, and then told so. */
final class Start implements QmiCommand {
    private static final long SINGLE = 2;
    private static final long PERIODIC = 1;
    private static final long OFF = 2;
    private static final long USUAL_INTERVAL = 1000;
    private static final Tlv<Integer> SESSION = tlv(0x01, "Session ID", TlvType.U8);
    private static final Tlv<Long> RECURRENCE = tlv(0x10, "Fix Recurrence Type", TlvType.U32);
    private static final Tlv<Long> INTERMEDIATE = tlv(0x12, "Intermediate Report State", TlvType.U32);
    private static final Tlv<Long> INTERVAL = tlv(0x13, "Minimum Interval between Position Reports", TlvType.U32);

    @Override
    public MessageForm form() {
        return message(0x0022, "Start").takes(SESSION, RECURRENCE, INTERMEDIATE, INTERVAL);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        int id = request.require(SESSION);
        long recurrence = request.get(RECURRENCE).orElse(PERIODIC);
        if (recurrence != SINGLE && recurrence != PERIODIC) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        Positioning positioning = client.modem().positioning();
        FixSessions sessions = FixSessions.of(client);
        if (positioning.lock().shutsHostsOut()) {
            sessions.end(id);
            PositionReport.tell(client, id, PositionReport.ENGINE_LOCKED);
            return Future.succeededFuture(Tlvs.NONE);
        }
        // The receiver stays on while a session takes the place of another.
        Runnable use = positioning.use();
        sessions.start(
                id,
                new FixSession(
                        id,
                        recurrence == SINGLE,
                        request.get(INTERMEDIATE).filter(it -> it == OFF).isEmpty(),
                        Duration.ofMillis(request.get(INTERVAL).orElse(USUAL_INTERVAL)),
                        use,
                        client.modem().timeline().now()));
        return Future.succeededFuture(Tlvs.NONE);
    }
}
