package dev.mynah.modem.qmi.wds;

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

/** How many profiles an LTE attach tries: it has one. */
final class GetMaxLteAttachPdnNumber implements QmiCommand {
    static final int MOST = 1;
    private static final Tlv<Integer> INFO = tlv(0x10, "Info", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0092, "Get Max LTE Attach PDN Number").gives(INFO);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(Tlvs.of(INFO, MOST));
    }
}
