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

/** Which sentences are written. */
final class GetNmeaTypes implements QmiCommand {
    private static final Tlv<Long> TYPES = tlv(0x10, "NMEA Types", TlvType.U32);
    static final Outcome OUTCOME = new Outcome(0x003F, "Get NMEA Types", TYPES);

    @Override
    public MessageForm form() {
        return message(0x003F, "Get NMEA Types");
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return OUTCOME.tell(client, Tlvs.of(TYPES, NmeaTypes.mask(client.modem().nvItems())));
    }
}
