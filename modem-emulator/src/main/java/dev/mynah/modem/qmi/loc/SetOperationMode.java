package dev.mynah.modem.qmi.loc;

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

/** Where fixes come from. Those that need a server or the network are not supported. */
final class SetOperationMode implements QmiCommand {
    static final Outcome OUTCOME = new Outcome(0x004A, "Set Operation Mode");
    private static final Tlv<Long> MODE = tlv(0x01, "Operation Mode", TlvType.U32);

    @Override
    public MessageForm form() {
        return message(0x004A, "Set Operation Mode").takes(MODE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        long mode = request.require(MODE);
        if (mode == OperationMode.DEFAULT || mode == OperationMode.STANDALONE) {
            OperationMode.set(client.modem().nvItems(), mode);
            return OUTCOME.tell(client, Outcome.SUCCESS);
        }
        boolean known = mode > 0 && mode <= OperationMode.LAST;
        return OUTCOME.tell(client, known ? Outcome.UNSUPPORTED : Outcome.INVALID_PARAMETER);
    }
}
