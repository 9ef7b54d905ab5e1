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

/** Messages are those of GSM and what came after it. */
final class GetMessageProtocol implements QmiCommand {
    private static final Tlv<Integer> PROTOCOL = tlv(0x01, "Message Protocol", TlvType.U8);
    private static final int WCDMA = 1;

    @Override
    public MessageForm form() {
        return message(0x0030, "Get Message Protocol").gives(PROTOCOL);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(Tlvs.of(PROTOCOL, WCDMA));
    }
}
