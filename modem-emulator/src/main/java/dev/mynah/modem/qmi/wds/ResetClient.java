package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Has the client begin anew: its connection is ended, and what it set is forgotten. */
final class ResetClient implements QmiCommand {
    @Override
    public MessageForm form() {
        return message(0x0000, "Reset");
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Connections.end(client).map(ended -> {
            StatisticsReport.stop(client);
            client.forget();
            return Tlvs.NONE;
        });
    }
}
