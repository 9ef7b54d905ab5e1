package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.Functionality;
import dev.mynah.modem.Network;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Looks for networks anew; it is what the modem does by itself all the time it has none. */
final class ForceNetworkSearch implements QmiCommand {
    @Override
    public MessageForm form() {
        return message(0x0067, "Force Network Search");
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Network network = client.subscription().network();
        if (client.subscription().functionality() != Functionality.FULL) {
            throw new QmiRefusal(QmiError.DEVICE_NOT_READY);
        }
        if (network.serving().isEmpty()) {
            network.select(network.selection()).onFailure(told -> {});
        }
        return Future.succeededFuture(Tlvs.NONE);
    }
}
