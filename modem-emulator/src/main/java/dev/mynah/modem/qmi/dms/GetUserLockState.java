package dev.mynah.modem.qmi.dms;

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

/** Whether the user's lock is on. */
final class GetUserLockState implements QmiCommand {
    private static final Tlv<Boolean> ENABLED = tlv(0x01, "Enabled", TlvType.BOOL);

    @Override
    public MessageForm form() {
        return message(0x0034, "Get User Lock State").gives(ENABLED);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(
                Tlvs.of(ENABLED, UserLock.of(client.modem()).on()));
    }
}
