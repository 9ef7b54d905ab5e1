package dev.mynah.modem.qmi.ctl;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Gives a client back, and with it what it holds. */
final class ReleaseCid implements QmiCommand {
    private static final Tlv<ServiceClient> RELEASED = tlv(0x01, "Release Info", ServiceClient.TYPE);

    @Override
    public MessageForm form() {
        return message(0x0023, "Release CID").takes(RELEASED).gives(RELEASED);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        ServiceClient released = request.require(RELEASED);
        client.control().release(released.service(), released.client());
        return Future.succeededFuture(Tlvs.of(RELEASED, released));
    }
}
