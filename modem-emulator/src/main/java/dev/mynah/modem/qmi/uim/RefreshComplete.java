package dev.mynah.modem.qmi.uim;

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

/** A client has done what it had to. The modem did not wait for it, so that nothing comes of it; without a refresh it is refused. */
final class RefreshComplete implements QmiCommand {
    private static final Tlv<Boolean> INFO = tlv(0x02, "Info", TlvType.BOOL);

    @Override
    public MessageForm form() {
        return message(0x002C, "Refresh Complete").takes(Session.SESSION, INFO);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        request.require(INFO);
        Session.of(request).subscription(client);
        if (!client.get(RefreshReport.TOLD)) {
            throw new QmiRefusal(QmiError.NO_EFFECT);
        }
        client.set(RefreshReport.TOLD, false);
        return Future.succeededFuture(Tlvs.NONE);
    }
}
