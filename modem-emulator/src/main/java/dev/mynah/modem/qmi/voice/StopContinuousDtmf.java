package dev.mynah.modem.qmi.voice;

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

/** Ends the tone that was started. */
final class StopContinuousDtmf implements QmiCommand {
    private static final Tlv<Integer> DATA = tlv(0x01, "Data", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x002A, "Stop Continuous DTMF").takes(DATA).gives(CallId.OF_ANSWER);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        int call = request.require(DATA);
        Tone.requireConversation(client, call);
        return CallId.answer(call, client.subscription().calls().stopTone());
    }
}
