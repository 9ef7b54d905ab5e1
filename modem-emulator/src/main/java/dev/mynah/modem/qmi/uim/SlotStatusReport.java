package dev.mynah.modem.qmi.uim;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;

/** Tells of cards and profiles that came or went, and of slots that speak to others. */
final class SlotStatusReport implements QmiReport {
    @Override
    public MessageForm form() {
        return SlotStatus.in(message(0x0048, "Slot Status"));
    }

    @Override
    public void on(QmiClient client, ModemEvent event) {
        boolean wanted = (client.get(RegisterEvents.MASK) & RegisterEvents.PHYSICAL_SLOT_STATUS) != 0;
        if (wanted && !(event instanceof ModemEvent.PreferredDataChanged)) {
            client.indicate(form(), SlotStatus.of(client));
        }
    }
}
