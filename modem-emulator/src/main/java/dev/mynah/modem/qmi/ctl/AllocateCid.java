package dev.mynah.modem.qmi.ctl;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** A client of a service for the host. */
final class AllocateCid implements QmiCommand {
    private static final Tlv<Integer> SERVICE = tlv(0x01, "Service", TlvType.U8);
    private static final Tlv<ServiceClient> ALLOCATED = tlv(0x01, "Allocation Info", ServiceClient.TYPE);

    @Override
    public MessageForm form() {
        return message(0x0022, "Allocate CID").takes(SERVICE).gives(ALLOCATED);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        QmiClient allocated = client.control().allocate(request.require(SERVICE));
        return Future.succeededFuture(
                Tlvs.of(ALLOCATED, new ServiceClient(allocated.service().id(), allocated.id())));
    }
}
