package dev.mynah.modem.qmi.wms;

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

/** Whether the client wants to hear of networks that carry messages. */
final class IndicationRegister implements QmiCommand {
    private static final Tlv<Boolean> TRANSPORT =
            tlv(0x11, "Report Transport Network Registration Status", TlvType.BOOL);

    @Override
    public MessageForm form() {
        return message(0x0047, "Indication Register").takes(TRANSPORT);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        request.get(TRANSPORT).ifPresent(it -> {
            client.set(TransportStatusReport.WANTED, it);
            client.set(
                    TransportStatusReport.LAST,
                    TransportStatus.of(client.subscription().network()));
        });
        return Future.succeededFuture(Tlvs.NONE);
    }
}
