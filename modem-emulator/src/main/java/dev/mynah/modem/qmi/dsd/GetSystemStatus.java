package dev.mynah.modem.qmi.dsd;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Which system carries data. */
final class GetSystemStatus implements QmiCommand {
    @Override
    public MessageForm form() {
        return message(0x0024, "Get System Status").gives(AvailableSystem.TLV);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(Tlvs.of(
                AvailableSystem.TLV, AvailableSystem.of(client.subscription().network())));
    }
}
