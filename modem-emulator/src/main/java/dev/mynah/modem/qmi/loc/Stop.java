package dev.mynah.modem.qmi.loc;

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

/** Ends a session. */
final class Stop implements QmiCommand {
    private static final Tlv<Integer> SESSION = tlv(0x01, "Session ID", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0023, "Stop").takes(SESSION);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        if (!FixSessions.of(client).end(request.require(SESSION))) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        return Future.succeededFuture(Tlvs.NONE);
    }
}
