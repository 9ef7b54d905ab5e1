package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** The network registered with, in short. */
final class GetServingSystem implements QmiCommand {
    private final ServingSystemTlvs tlvs = ServingSystemTlvs.OF_ANSWER;

    @Override
    public MessageForm form() {
        return message(0x0024, "Get Serving System").gives(tlvs.all());
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(tlvs.of(new Camp(client.subscription())));
    }
}
