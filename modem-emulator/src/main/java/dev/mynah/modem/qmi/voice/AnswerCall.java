package dev.mynah.modem.qmi.voice;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Calls;
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

/** Takes a call that rings. One that waits behind another is taken by Manage Calls. */
final class AnswerCall implements QmiCommand {
    private static final Tlv<Integer> CALL = tlv(0x01, "Call ID", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0022, "Answer Call").takes(CALL).gives(CallId.OF_ANSWER);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Calls.Call call = CallId.call(client, request.require(CALL));
        if (call.state() != Calls.State.INCOMING && call.state() != Calls.State.WAITING) {
            throw new QmiRefusal(QmiError.INCOMPATIBLE_STATE);
        }
        return CallId.answer(call.id(), client.subscription().calls().answer());
    }
}
