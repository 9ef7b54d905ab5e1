package dev.mynah.modem.qmi.voice;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Answers what the network has asked; what it says then comes as an indication. */
final class AnswerUssd implements QmiCommand {
    @Override
    public MessageForm form() {
        return message(0x003B, "Answer USSD").takes(UssData.OF_REQUEST);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return client.subscription()
                .supplementaryServices()
                .ussd(UssData.text(request))
                .map(Tlvs.NONE);
    }
}
