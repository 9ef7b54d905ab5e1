package dev.mynah.modem.qmi.dms;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Another code for the user's lock, by the old one. */
final class SetUserLockCode implements QmiCommand {
    private record Codes(String old, String wanted) {
        @Override
        public String toString() {
            return "codes";
        }
    }

    private static final Tlv<Codes> INFO = tlv(
            0x01,
            "Info",
            Struct.of(
                    TlvType.text(UserLock.LENGTH),
                    Codes::old,
                    TlvType.text(UserLock.LENGTH),
                    Codes::wanted,
                    Codes::new));

    @Override
    public MessageForm form() {
        return message(0x0036, "Set User Lock Code").takes(INFO);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Codes codes = request.require(INFO);
        if (!codes.wanted().matches("[0-9]{4}")) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        UserLock lock = UserLock.opened(client.modem(), codes.old());
        new UserLock(lock.on(), codes.wanted()).keep(client.modem());
        return Future.succeededFuture(Tlvs.NONE);
    }
}
