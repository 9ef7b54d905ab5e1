package dev.mynah.modem.qmi.wds;

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

/** Whether the client's connection stands. */
final class GetPacketServiceStatus implements QmiCommand {
    static final int DISCONNECTED = 1;
    static final int CONNECTED = 2;
    private static final Tlv<Integer> STATUS = tlv(0x01, "Connection Status", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0022, "Get Packet Service Status").gives(STATUS);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        boolean connected = Connection.context(client).isPresent();
        return Future.succeededFuture(Tlvs.of(STATUS, connected ? CONNECTED : DISCONNECTED));
    }
}
