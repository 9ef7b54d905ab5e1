package dev.mynah.modem.qmi.voice;

import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Calls;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;

/** A call by its number, which is that of the other voices. */
final class CallId {
    static final Tlv<Integer> OF_ANSWER = tlv(0x10, "Call ID", TlvType.U8);

    private CallId() {}

    /** Refused with INVALID_ARGUMENT where there is no such call. */
    static Calls.Call call(QmiClient client, int id) {
        return client.subscription().calls().list().stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .orElseThrow(() -> new QmiRefusal(QmiError.INVALID_ARGUMENT));
    }

    /** The answer of a message about a call: a call that does not allow it now is in another state than the host thinks. */
    static Future<Tlvs> answer(int id, Future<Void> asked) {
        return asked.map(Tlvs.of(OF_ANSWER, id)).recover(why -> Future.failedFuture(refused(why)));
    }

    static Throwable refused(Throwable why) {
        boolean state = why instanceof Refusal refusal && refusal.reason() == Refusal.Reason.NOT_ALLOWED;
        return state ? new QmiRefusal(QmiError.INCOMPATIBLE_STATE) : why;
    }
}
