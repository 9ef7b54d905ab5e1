package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** How the subscription stands in each technology. */
final class GetSystemInfo implements QmiCommand {
    private final SystemInfoTlvs tlvs = SystemInfoTlvs.OF_ANSWER;

    @Override
    public MessageForm form() {
        return message(0x004D, "Get System Info").gives(tlvs.all());
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(tlvs.of(new Camp(client.subscription())));
    }
}
