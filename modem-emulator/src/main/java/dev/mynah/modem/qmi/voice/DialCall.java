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

/** Begins a call. */
final class DialCall implements QmiCommand {
    private static final Tlv<String> NUMBER = tlv(0x01, "Calling Number", TlvType.STRING);
    /** As many digits as AT takes, with a plus. */
    private static final int LONGEST = 81;

    @Override
    public MessageForm form() {
        return message(0x0020, "Dial Call").takes(NUMBER).gives(CallId.OF_ANSWER);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        String number = request.require(NUMBER);
        if (number.length() > LONGEST || !number.matches("\\+?[0-9*#A-Da-d]+")) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        return client.subscription()
                .calls()
                .dial(Calls.Dialling.of(number))
                .map(id -> Tlvs.of(CallId.OF_ANSWER, id))
                .recover(why -> Future.failedFuture(CallId.refused(why)));
    }
}
