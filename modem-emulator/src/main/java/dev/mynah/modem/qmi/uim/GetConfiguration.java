package dev.mynah.modem.qmi.uim;

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
import java.util.List;

/** How the service is set up: it selects the USIM by itself, and halts no subscription; and which locks of the device are closed. */
final class GetConfiguration implements QmiCommand {
    private static final long AUTOMATIC_SELECTION = 0x01;
    private static final long PERSONALIZATION = 0x02;
    private static final long HALT = 0x04;
    private static final long EVERYTHING = 0x07;

    private static final Tlv<Long> MASK = tlv(0x10, "Configuration Mask", TlvType.U32);
    private static final Tlv<Boolean> AUTOMATIC = tlv(0x10, "Automatic Selection", TlvType.BOOL);
    private static final Tlv<List<Lock>> LOCKS =
            tlv(0x11, "Personalization Status", TlvType.list(TlvType.U8, Lock.TYPE));
    private static final Tlv<Boolean> HALTED = tlv(0x12, "Halt Subscription", TlvType.BOOL);

    @Override
    public MessageForm form() {
        return message(0x003A, "Get Configuration").takes(MASK).gives(AUTOMATIC, LOCKS, HALTED);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        long mask = request.get(MASK).orElse(EVERYTHING);
        Tlvs answer = Tlvs.NONE;
        if ((mask & AUTOMATIC_SELECTION) != 0) {
            answer = answer.with(AUTOMATIC, true);
        }
        if ((mask & PERSONALIZATION) != 0) {
            answer = answer.with(LOCKS, Lock.closed(client.subscription().personalisation()));
        }
        if ((mask & HALT) != 0) {
            answer = answer.with(HALTED, false);
        }
        return Future.succeededFuture(answer);
    }
}
