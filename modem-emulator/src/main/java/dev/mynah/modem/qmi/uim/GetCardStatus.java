package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** All cards, their applications and PINs. */
final class GetCardStatus implements QmiCommand {
    @Override
    public MessageForm form() {
        return message(0x002F, "Get Card Status").gives(CardStatus.STATUS);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(Tlvs.of(CardStatus.STATUS, CardStatus.of(client)));
    }
}
