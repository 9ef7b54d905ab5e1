package dev.mynah.modem.qmi.dms;

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

/** Sets the user's time, which Get Time tells beside the modem's own. */
final class SetTime implements QmiCommand {
    private static final Tlv<Long> TIME = tlv(0x01, "Time Value", TlvType.U64);
    private static final Tlv<Long> REFERENCE = tlv(0x10, "Time Reference Type", TlvType.U32);
    private static final long USER = 0;

    @Override
    public MessageForm form() {
        return message(0x004B, "Set Time").takes(TIME, REFERENCE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        long time = request.require(TIME);
        if (time < 0 || request.get(REFERENCE).filter(it -> it != USER).isPresent()) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        UserTime.set(client.modem(), time);
        return Future.succeededFuture(Tlvs.NONE);
    }
}
