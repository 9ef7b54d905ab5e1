package dev.mynah.modem.qmi.voice;

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

/** Has a tone sound until it is stopped. */
final class StartContinuousDtmf implements QmiCommand {
    private record Started(int call, int digit) {
        @Override
        public String toString() {
            return "a tone in call " + call;
        }
    }

    private static final Tlv<Started> DATA =
            tlv(0x01, "Data", Struct.of(TlvType.U8, Started::call, TlvType.U8, Started::digit, Started::new));

    @Override
    public MessageForm form() {
        return message(0x0029, "Start Continuous DTMF").takes(DATA).gives(CallId.OF_ANSWER);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Started wanted = request.require(DATA);
        Tone.requireConversation(client, wanted.call());
        if (!Tone.valid(wanted.digit())) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        char key = Character.toUpperCase((char) wanted.digit());
        return CallId.answer(wanted.call(), client.subscription().calls().startTone(key));
    }
}
