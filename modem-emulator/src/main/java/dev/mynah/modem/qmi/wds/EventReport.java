package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;

/** Technology, dormancy or state of the connection changed. */
final class EventReport implements QmiReport {
    private static final int ACTIVATED = 1;
    private static final int TERMINATED = 2;
    private static final Memory<Integer> TOLD = new Memory<>("WDS bearer told", BearerTechnology.UNKNOWN);
    private static final Tlv<Integer> BEARER = tlv(0x17, "Data Bearer Technology", TlvType.I8);
    private static final Tlv<Integer> DORMANCY = tlv(0x18, "Dormancy Status", TlvType.U8);
    private static final Tlv<Integer> CALL = tlv(0x1F, "Data Call Status", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0001, "Event Report").gives(BEARER, DORMANCY, CALL);
    }

    @Override
    public void on(QmiClient client, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.ConnectionChanged changed && client.get(SetEventReport.DORMANCY)) {
            client.indicate(
                    form(),
                    Tlvs.of(DORMANCY, changed.connected() ? GetDormancyStatus.ACTIVE : GetDormancyStatus.DORMANT));
        }
        if (event instanceof SubscriptionEvent.ServingNetworkChanged
                && client.get(SetEventReport.BEARER)
                && client.get(TOLD) != BearerTechnology.of(client)) {
            client.set(TOLD, BearerTechnology.of(client));
            client.indicate(form(), Tlvs.of(BEARER, BearerTechnology.of(client)));
        }
        if (event instanceof SubscriptionEvent.ContextChanged changed && client.get(SetEventReport.CALL)) {
            boolean active = changed.context().bearer().isPresent();
            client.indicate(form(), Tlvs.of(CALL, active ? ACTIVATED : TERMINATED));
        }
    }
}
