package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** The client speaks for another logical slot from now on. */
final class BindSubscription implements QmiCommand {
    private static final Tlv<Long> SUBSCRIPTION = tlv(0x01, "Subscription Id", TlvType.U32);

    @Override
    public MessageForm form() {
        return message(0x00AF, "Bind Subscription").takes(SUBSCRIPTION);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        // The first one is 1, the primary.
        long slot = request.require(SUBSCRIPTION) - 1;
        if (slot < 0 || slot >= client.modem().subscriptions().size()) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        if (client.get(Connection.OWN).isPresent()) {
            throw new QmiRefusal(QmiError.INVALID_OPERATION);
        }
        client.speakFor(client.modem().subscriptions().get((int) slot));
        return Future.succeededFuture(Tlvs.NONE);
    }
}
