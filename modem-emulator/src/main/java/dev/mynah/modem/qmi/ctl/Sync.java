package dev.mynah.modem.qmi.ctl;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** The host begins anew: clients it allocated before are given back. */
final class Sync implements QmiCommand {

    @Override
    public MessageForm form() {
        return message(0x0027, "Sync");
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        client.control().sync();
        return Future.succeededFuture(Tlvs.NONE);
    }
}
