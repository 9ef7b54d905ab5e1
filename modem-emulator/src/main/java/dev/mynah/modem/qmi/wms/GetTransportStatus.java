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

/** Whether there is a network that carries messages. */
final class GetTransportStatus implements QmiCommand {
    private static final Tlv<Integer> STATUS = tlv(0x10, "Registration Status", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x004A, "Get Transport Network Registration Status").gives(STATUS);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(
                Tlvs.of(STATUS, TransportStatus.of(client.subscription().network())));
    }
}
