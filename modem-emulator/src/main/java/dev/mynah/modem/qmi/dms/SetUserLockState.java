package dev.mynah.modem.qmi.dms;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Puts the user's lock on, or takes it off, by its code. */
final class SetUserLockState implements QmiCommand {
    private record Wanted(boolean on, String code) {
        @Override
        public String toString() {
            return on ? "on" : "off";
        }
    }

    private static final Tlv<Wanted> INFO = tlv(
            0x01,
            "Info",
            Struct.of(TlvType.BOOL, Wanted::on, TlvType.text(UserLock.LENGTH), Wanted::code, Wanted::new));

    @Override
    public MessageForm form() {
        return message(0x0035, "Set User Lock State").takes(INFO);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Wanted wanted = request.require(INFO);
        UserLock lock = UserLock.opened(client.modem(), wanted.code());
        new UserLock(wanted.on(), lock.code()).keep(client.modem());
        return Future.succeededFuture(Tlvs.NONE);
    }
}
