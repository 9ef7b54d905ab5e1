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
import java.time.Instant;

/** Tells the receiver the time, so that it need not search for it. */
final class InjectUtcTime implements QmiCommand {
    static final Outcome OUTCOME = new Outcome(0x0038, "Inject UTC Time");
    private static final Tlv<Long> TIME = tlv(0x01, "UTC Time", TlvType.U64);
    private static final Tlv<Long> UNCERTAINTY = tlv(0x02, "Time Uncertainty", TlvType.U32);

    @Override
    public MessageForm form() {
        return message(0x0038, "Inject UTC Time").takes(TIME, UNCERTAINTY);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        request.require(UNCERTAINTY);
        client.modem().positioning().hint(Instant.ofEpochMilli(request.require(TIME)));
        return OUTCOME.tell(client, Outcome.SUCCESS);
    }
}
