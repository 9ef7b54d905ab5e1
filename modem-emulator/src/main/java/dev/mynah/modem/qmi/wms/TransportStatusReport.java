package dev.mynah.modem.qmi.wms;

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

/** Tells of a network that carries messages now, or does no more. */
final class TransportStatusReport implements QmiReport {
    static final Memory<Boolean> WANTED = new Memory<>("WMS transport registration", false);
    static final Memory<Integer> LAST = new Memory<>("WMS transport registration told", -1);

    private static final Tlv<Integer> STATUS = tlv(0x01, "Registration Status", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x004B, "Transport Network Registration Status").gives(STATUS);
    }

    @Override
    public void on(QmiClient client, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.RegistrationChanged && client.get(WANTED)) {
            int now = TransportStatus.of(client.subscription().network());
            if (now != client.get(LAST)) {
                client.set(LAST, now);
                client.indicate(form(), Tlvs.of(STATUS, now));
            }
        }
    }
}
