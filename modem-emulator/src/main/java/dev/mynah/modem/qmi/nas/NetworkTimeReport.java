package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;

/** The network told the time. */
final class NetworkTimeReport implements QmiReport {
    private static final Tlv<UniversalTime> TIME = tlv(0x01, "Universal Time", UniversalTime.TYPE);
    private static final Tlv<Integer> ZONE = tlv(0x10, "Timezone Offset", TlvType.I8);
    private static final Tlv<Integer> DAYLIGHT_SAVING = tlv(0x11, "Daylight Savings Adjustment", TlvType.U8);
    private static final Tlv<Integer> RADIO_INTERFACE = tlv(0x12, "Radio Interface", TlvType.I8);

    @Override
    public MessageForm form() {
        return message(0x004C, "Network Time").gives(TIME, ZONE, DAYLIGHT_SAVING, RADIO_INTERFACE);
    }

    @Override
    public void on(QmiClient client, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.NetworkTimeReceived received && Wanted.NETWORK_TIME.by(client)) {
            Camp camp = new Camp(client.subscription());
            client.indicate(
                    form(),
                    Tlvs.of(TIME, UniversalTime.of(received.time()))
                            .with(ZONE, UniversalTime.zone(received.time()))
                            .with(DAYLIGHT_SAVING, received.time().daylightSaving())
                            .with(
                                    RADIO_INTERFACE,
                                    camp.rat().map(it -> RadioInterface.of(it).code())));
        }
    }
}
