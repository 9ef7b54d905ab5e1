package dev.mynah.modem.qmi.voice;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Calls;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** Ends a call, whatever its state: one that rings is refused. */
final class EndCall implements QmiCommand {
    private static final Tlv<Integer> CALL = tlv(0x01, "Call ID", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0021, "End Call").takes(CALL).gives(CallId.OF_ANSWER);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        int id = CallId.call(client, request.require(CALL)).id();
        return CallId.answer(id, client.subscription().calls().handle(new Calls.Handling.Release(id)));
    }
}
