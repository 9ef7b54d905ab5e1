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

/** The modem makes no connection by itself: to switch that on is refused. */
final class SetAutoconnectSettings implements QmiCommand {
    private static final Tlv<Integer> STATUS = tlv(0x01, "Status", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0051, "Set Autoconnect Settings").takes(STATUS);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        if (request.require(STATUS) != GetAutoconnectSettings.DISABLED) {
            throw new QmiRefusal(QmiError.NOT_SUPPORTED);
        }
        return Future.succeededFuture(Tlvs.NONE);
    }
}
