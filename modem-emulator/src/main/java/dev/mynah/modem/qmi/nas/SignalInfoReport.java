package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;

/** The signal passed a threshold the client set, or changed at all where it set none. */
final class SignalInfoReport implements QmiReport {
    @Override
    public MessageForm form() {
        return message(0x0051, "Signal Info").gives(SignalTlvs.all());
    }

    @Override
    public void on(QmiClient client, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.SignalChanged changed && Wanted.SIGNAL_INFO.by(client)) {
            changed.signal()
                    .map(Signal::new)
                    .filter(it -> Thresholds.passed(client, it))
                    .ifPresent(it -> {
                        Thresholds.reported(client, it);
                        client.indicate(form(), SignalTlvs.of(it));
                    });
        }
    }
}
