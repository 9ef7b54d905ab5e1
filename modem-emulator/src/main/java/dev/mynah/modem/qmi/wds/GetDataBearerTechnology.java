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

/** What carries the packets. */
final class GetDataBearerTechnology implements QmiCommand {
    private static final Tlv<Integer> CURRENT = tlv(0x01, "Current", TlvType.I8);

    @Override
    public MessageForm form() {
        return message(0x0037, "Get Data Bearer Technology").gives(CURRENT);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Connection.required(client);
        return Future.succeededFuture(Tlvs.of(CURRENT, BearerTechnology.of(client)));
    }
}
