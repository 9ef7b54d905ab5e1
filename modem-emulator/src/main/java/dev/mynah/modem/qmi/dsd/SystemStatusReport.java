package dev.mynah.modem.qmi.dsd;

import static dev.mynah.modem.qmi.MessageForm.message;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Tlvs;
import java.util.List;

/** Another system carries data, or none does. */
final class SystemStatusReport implements QmiReport {
    private static final Memory<List<AvailableSystem>> TOLD = new Memory<>("DSD told", List.of());

    @Override
    public MessageForm form() {
        return message(0x0026, "System Status").gives(AvailableSystem.TLV);
    }

    @Override
    public void on(QmiClient client, SubscriptionEvent event) {
        boolean mayDiffer = event instanceof SubscriptionEvent.ServingNetworkChanged
                || event instanceof SubscriptionEvent.AttachChanged;
        List<AvailableSystem> now = AvailableSystem.of(client.subscription().network());
        if (mayDiffer && client.get(SystemStatusChange.WANTED) && !now.equals(client.get(TOLD))) {
            client.set(TOLD, now);
            client.indicate(form(), Tlvs.of(AvailableSystem.TLV, now));
        }
    }
}
