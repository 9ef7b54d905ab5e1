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

/** Which sentences are written, for every client. */
final class SetNmeaTypes implements QmiCommand {
    static final Outcome OUTCOME = new Outcome(0x003E, "Set NMEA Types");
    private static final Tlv<Long> TYPES = tlv(0x01, "NMEA Types", TlvType.U32);

    @Override
    public MessageForm form() {
        return message(0x003E, "Set NMEA Types").takes(TYPES);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        boolean any = NmeaTypes.want(client.modem().nvItems(), request.require(TYPES));
        return OUTCOME.tell(client, any ? Outcome.SUCCESS : Outcome.UNSUPPORTED);
    }
}
