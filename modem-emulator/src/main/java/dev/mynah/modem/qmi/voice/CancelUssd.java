package dev.mynah.modem.qmi.voice;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Ends the dialogue; a code that was dialled is answered as one that failed. */
final class CancelUssd implements QmiCommand {
    @Override
    public MessageForm form() {
        return message(0x003C, "Cancel USSD");
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        client.subscription().supplementaryServices().endUssd();
        UssdWaiting.leave(client);
        return Future.succeededFuture(Tlvs.NONE);
    }
}
