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

/** The modem makes no connection by itself but that of the attach. */
final class GetAutoconnectSettings implements QmiCommand {
    static final int DISABLED = 0;
    private static final Tlv<Integer> STATUS = tlv(0x01, "Status", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0034, "Get Autoconnect Settings").gives(STATUS);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(Tlvs.of(STATUS, DISABLED));
    }
}
