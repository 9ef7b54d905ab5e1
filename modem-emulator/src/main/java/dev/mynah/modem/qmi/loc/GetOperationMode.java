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

/** Where fixes come from. */
final class GetOperationMode implements QmiCommand {
    private static final Tlv<Long> MODE = tlv(0x10, "Operation Mode", TlvType.U32);
    static final Outcome OUTCOME = new Outcome(0x004B, "Get Operation Mode", MODE);

    @Override
    public MessageForm form() {
        return message(0x004B, "Get Operation Mode");
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return OUTCOME.tell(
                client, Tlvs.of(MODE, OperationMode.of(client.modem().nvItems())));
    }
}
