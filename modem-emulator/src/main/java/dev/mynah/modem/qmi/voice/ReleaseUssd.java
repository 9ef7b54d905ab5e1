package dev.mynah.modem.qmi.voice;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Tlvs;

/** Tells that the network has ended a dialogue, or that nothing more comes of it. */
final class ReleaseUssd implements QmiReport {
    @Override
    public MessageForm form() {
        return message(0x003D, "Release USSD");
    }

    @Override
    public void on(QmiClient client, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.UssdReceived received
                && client.get(IndicationRegister.USSD_WANTED)
                && !UssdReport.spoken(received.state())) {
            client.indicate(form(), Tlvs.NONE);
        }
    }
}
