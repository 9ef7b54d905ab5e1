package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.MeasuredCell;
import dev.mynah.modem.Network;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** The cell camped on and its neighbours, by technology. */
final class GetCellLocationInfo implements QmiCommand {
    @Override
    public MessageForm form() {
        return message(0x0043, "Get Cell Location Info").gives(CellTlvs.all());
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Network network = client.subscription().network();
        return network.cells().stream()
                .filter(MeasuredCell::serving)
                .findFirst()
                .map(it -> Future.succeededFuture(CellTlvs.of(network, it)))
                .orElseThrow(() -> new QmiRefusal(QmiError.INFORMATION_UNAVAILABLE));
    }
}
