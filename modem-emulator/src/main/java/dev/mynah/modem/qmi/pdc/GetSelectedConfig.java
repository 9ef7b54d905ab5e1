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

/** The configuration in force: none. */
final class GetSelectedConfig implements QmiCommand {
    private static final Tlv<Long> TYPE = tlv(0x01, "Config Type", TlvType.U32);
    private static final Tlv<Long> TOKEN = tlv(0x10, "Token", TlvType.U32);

    @Override
    public MessageForm form() {
        return message(0x0022, "Get Selected Config").takes(TYPE, TOKEN).gives(TOKEN);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        request.require(TYPE);
        SelectedConfigReport.tell(client, request.get(TOKEN));
        return Future.succeededFuture(Tlvs.NONE.with(TOKEN, request.get(TOKEN)));
    }
}
