package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;

/** The network registered with is another, or registration is. */
final class ServingSystemReport implements QmiReport {
    private final ServingSystemTlvs tlvs = ServingSystemTlvs.OF_INDICATION;

    @Override
    public MessageForm form() {
        return message(0x0024, "Serving System").gives(tlvs.all());
    }

    @Override
    public void on(QmiClient client, SubscriptionEvent event) {
        if (Wanted.SERVING_SYSTEM.by(client) && Changes.ofService(event)) {
            client.indicate(form(), tlvs.of(new Camp(client.subscription())));
        }
    }
}
