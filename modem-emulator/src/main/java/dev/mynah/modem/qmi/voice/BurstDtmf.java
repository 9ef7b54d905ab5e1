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
import java.time.Duration;

/** Sends tones one after another; answered when they have sounded. */
final class BurstDtmf implements QmiCommand {
    private record Tones(int call, String digits) {
        @Override
        public String toString() {
            return digits.length() + " tones in call " + call;
        }
    }

    private static final Duration LENGTH = Duration.ofMillis(200);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private static final Tlv<Tones> DATA =
            tlv(0x01, "Data", Struct.of(TlvType.U8, Tones::call, TlvType.STRING8, Tones::digits, Tones::new));

    @Override
    public MessageForm form() {
        return message(0x0028, "Burst DTMF").takes(DATA).gives(CallId.OF_ANSWER);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Tones tones = request.require(DATA);
        Tone.requireConversation(client, tones.call());
        if (tones.digits().isEmpty() || !tones.digits().chars().allMatch(Tone::valid)) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        Future<Void> all = Future.succeededFuture();
        for (char key : tones.digits().toCharArray()) {
            all = all.compose(
                    done -> client.subscription().calls().sendTone(Character.toUpperCase(key), LENGTH, PAUSE));
        }
        return CallId.answer(tones.call(), all);
    }
}
