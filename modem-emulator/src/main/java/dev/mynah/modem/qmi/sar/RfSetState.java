package dev.mynah.modem.qmi.sar;

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

/** Sets the state. */
final class RfSetState implements QmiCommand {
    private static final Tlv<Long> STATE = tlv(0x01, "State", TlvType.U32);

    @Override
    public MessageForm form() {
        return message(0x0001, "RF Set State").takes(STATE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        long state = request.require(STATE);
        if (state > RfState.HIGHEST) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        client.shared().set(RfState.CURRENT, state);
        return Future.succeededFuture(Tlvs.NONE);
    }
}
