package dev.mynah.modem.qmi.loc;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Whom the receiver does not serve. */
final class GetEngineLock implements QmiCommand {
    private static final Tlv<Long> TYPE = tlv(0x10, "Lock Type", TlvType.U32);
    static final Outcome OUTCOME = new Outcome(0x003B, "Get Engine Lock", TYPE);

    @Override
    public MessageForm form() {
        return message(0x003B, "Get Engine Lock");
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return OUTCOME.tell(
                client,
                Tlvs.of(TYPE, EngineLock.number(client.modem().positioning().lock())));
    }
}
