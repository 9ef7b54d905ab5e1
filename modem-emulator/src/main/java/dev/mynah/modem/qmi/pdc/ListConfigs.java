package dev.mynah.modem.qmi.pdc;

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

/** The configurations there are, told by an indication that bears the token of the request: none. */
final class ListConfigs implements QmiCommand {
    private static final Tlv<Long> TOKEN = tlv(0x10, "Token", TlvType.U32);
    private static final Tlv<Long> TYPE = tlv(0x11, "Config Type", TlvType.U32);

    @Override
    public MessageForm form() {
        return message(0x0024, "List Configs").takes(TOKEN, TYPE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        ListConfigsReport.tell(client, request.get(TOKEN));
        return Future.succeededFuture(Tlvs.NONE);
    }
}
