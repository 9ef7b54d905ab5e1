package dev.mynah.modem.qmi.loc;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;

/** The receiver went on or off. */
final class EngineStateReport implements QmiReport {
    private static final int ON = 1;
    private static final int OFF = 2;
    private static final Tlv<Integer> STATE = tlv(0x01, "Engine State", TlvType.I32);

    @Override
    public MessageForm form() {
        return message(0x002B, "Engine State").gives(STATE);
    }

    @Override
    public void on(QmiClient client, ModemEvent event) {
        if (event instanceof ModemEvent.PositioningSwitched switched
                && RegisterEvents.wanted(client, RegisterEvents.ENGINE_STATE)) {
            client.indicate(form(), Tlvs.of(STATE, switched.on() ? ON : OFF));
        }
    }
}
