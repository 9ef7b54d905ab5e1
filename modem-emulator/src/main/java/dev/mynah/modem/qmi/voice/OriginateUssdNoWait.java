package dev.mynah.modem.qmi.voice;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Dials a code; what the network says to it comes as an indication. */
final class OriginateUssdNoWait implements QmiCommand {
    @Override
    public MessageForm form() {
        return message(0x0043, "Originate USSD No Wait").takes(UssData.OF_REQUEST);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return UssdWaiting.dial(client, UssData.text(request), received -> UssdAnswerReport.tell(client, received))
                .map(Tlvs.NONE);
    }
}
