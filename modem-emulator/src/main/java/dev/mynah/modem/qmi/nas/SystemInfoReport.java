package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;

/** The subscription stands otherwise in a technology. */
final class SystemInfoReport implements QmiReport {
    private final SystemInfoTlvs tlvs = SystemInfoTlvs.OF_INDICATION;

    @Override
    public MessageForm form() {
        return message(0x004E, "System Info").gives(tlvs.all());
    }

    @Override
    public void on(QmiClient client, SubscriptionEvent event) {
        if (Wanted.SYSTEM_INFO.by(client) && Changes.ofService(event)) {
            client.indicate(form(), tlvs.of(new Camp(client.subscription())));
        }
    }
}
