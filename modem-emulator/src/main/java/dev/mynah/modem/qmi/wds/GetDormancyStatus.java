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

/** Whether a signalling connection is open, over which packets go at once. */
final class GetDormancyStatus implements QmiCommand {
    static final int DORMANT = 1;
    static final int ACTIVE = 2;
    private static final Tlv<Integer> STATUS = tlv(0x01, "Dormancy Status", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0030, "Get Dormancy Status").gives(STATUS);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Connection.required(client);
        return Future.succeededFuture(
                Tlvs.of(STATUS, client.subscription().network().connected() ? ACTIVE : DORMANT));
    }
}
