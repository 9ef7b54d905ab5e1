package dev.mynah.modem.qmi.loc;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Positioning.Epoch;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;

/** The sentences of NMEA 0183 that the device writes, one to an indication, each second while the receiver is on. */
final class NmeaReport implements QmiReport {
    private static final Tlv<String> SENTENCE = tlv(0x01, "NMEA String", TlvType.STRING);
    private static final MessageForm FORM = message(0x0026, "NMEA").gives(SENTENCE);

    @Override
    public MessageForm form() {
        return FORM;
    }

    static void tell(QmiClient client, Epoch epoch) {
        if (RegisterEvents.wanted(client, RegisterEvents.NMEA)) {
            NmeaTypes.wanted(client.modem().nvItems())
                    .forEach(type ->
                            type.of(epoch).forEach(sentence -> client.indicate(FORM, Tlvs.of(SENTENCE, sentence))));
        }
    }
}
