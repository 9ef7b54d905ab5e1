package dev.mynah.modem.qmi.dsd;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Whether a client is told of other systems. */
final class SystemStatusChange implements QmiCommand {
    static final Memory<Boolean> WANTED = new Memory<>("DSD system status", false);
    private static final Tlv<Boolean> REGISTER = tlv(0x11, "Register Indication", TlvType.BOOL);

    @Override
    public MessageForm form() {
        return message(0x0025, "System Status Change").takes(REGISTER);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        client.set(WANTED, request.require(REGISTER));
        return Future.succeededFuture(Tlvs.NONE);
    }
}
