package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** The signal of the cell camped on. */
final class GetSignalInfo implements QmiCommand {
    @Override
    public MessageForm form() {
        return message(0x004F, "Get Signal Info").gives(SignalTlvs.all());
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(client.subscription()
                .network()
                .signal()
                .map(it -> SignalTlvs.of(new Signal(it)))
                .orElse(Tlvs.NONE));
    }
}
