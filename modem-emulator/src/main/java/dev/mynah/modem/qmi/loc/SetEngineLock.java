package dev.mynah.modem.qmi.loc;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Positioning.Lock;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.Optional;

/** Whom the receiver does not serve from now on. */
final class SetEngineLock implements QmiCommand {
    static final Outcome OUTCOME = new Outcome(0x003A, "Set Engine Lock");
    private static final Tlv<Long> TYPE = tlv(0x01, "Lock Type", TlvType.U32);

    @Override
    public MessageForm form() {
        return message(0x003A, "Set Engine Lock").takes(TYPE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Optional<Lock> lock = EngineLock.of(request.require(TYPE));
        if (lock.isEmpty()) {
            return OUTCOME.tell(client, Outcome.INVALID_PARAMETER);
        }
        return client.modem().positioning().lock(lock.get()).compose(done -> OUTCOME.tell(client, Outcome.SUCCESS));
    }
}
