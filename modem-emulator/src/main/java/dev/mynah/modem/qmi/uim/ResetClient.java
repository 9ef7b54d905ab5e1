package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Has the client begin anew: what it set is forgotten, and the channels it opened are closed. */
final class ResetClient implements QmiCommand {
    @Override
    public MessageForm form() {
        return message(0x0000, "Reset");
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        HeldChannels.close(client);
        client.forget();
        return Future.succeededFuture(Tlvs.NONE);
    }
}
