package dev.mynah.modem.qmi.sar;

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

/** The state set last. */
final class RfGetState implements QmiCommand {
    private static final Tlv<Long> STATE = tlv(0x10, "State", TlvType.U32);

    @Override
    public MessageForm form() {
        return message(0x0002, "RF Get State").gives(STATE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(Tlvs.of(STATE, client.shared().get(RfState.CURRENT)));
    }
}
