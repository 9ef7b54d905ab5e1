package dev.mynah.modem.qmi.wms;

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

/** Whether the client wants to hear of messages. */
final class SetEventReport implements QmiCommand {
    private static final Tlv<Boolean> MESSAGES = tlv(0x10, "New MT Message Indicator", TlvType.BOOL);

    @Override
    public MessageForm form() {
        return message(0x0001, "Set Event Report").takes(MESSAGES);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        request.get(MESSAGES).ifPresent(it -> client.set(EventReport.WANTED, it));
        return Future.succeededFuture(Tlvs.NONE);
    }
}
