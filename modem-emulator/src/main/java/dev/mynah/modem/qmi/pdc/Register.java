package dev.mynah.modem.qmi.pdc;

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

/** Whether a client is told of configurations. */
final class Register implements QmiCommand {
    private static final Tlv<Boolean> REPORTING = tlv(0x10, "Enable Reporting", TlvType.BOOL);
    private static final Memory<Boolean> WANTED = new Memory<>("PDC reporting", false);

    @Override
    public MessageForm form() {
        return message(0x0020, "Register").takes(REPORTING);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        request.get(REPORTING).ifPresent(it -> client.set(WANTED, it));
        return Future.succeededFuture(Tlvs.NONE);
    }
}
