package dev.mynah.modem.qmi.dms;

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

/** Tells of another operating mode, and of what becomes of the card and its PINs. */
final class EventReport implements QmiReport {
    static final Memory<Boolean> PINS_WANTED = new Memory<>("DMS PIN state reporting", false);
    static final Memory<Boolean> MODE_WANTED = new Memory<>("DMS operating mode reporting", false);
    static final Memory<Boolean> UIM_WANTED = new Memory<>("DMS UIM state reporting", false);

    private static final Tlv<Integer> OPERATING_MODE = tlv(0x14, "Operating Mode", TlvType.U8);
    private static final Tlv<Integer> UIM_STATE = tlv(0x15, "UIM State", TlvType.U8);

    @Override
    public MessageForm form() {
        return message(0x0001, "Event Report").gives(PinState.PIN1, PinState.PIN2, OPERATING_MODE, UIM_STATE);
    }

    @Override
    public void on(QmiClient client, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.FunctionalityChanged changed && client.get(MODE_WANTED)) {
            OperatingMode mode = OperatingMode.of(changed.functionality());
            client.indicate(form(), Tlvs.of(OPERATING_MODE, mode.code()));
        }
        if (event instanceof SubscriptionEvent.SimChanged changed && client.get(UIM_WANTED)) {
            client.indicate(form(), Tlvs.of(UIM_STATE, UimState.of(changed.state())));
        }
        boolean pins = event instanceof SubscriptionEvent.SimChanged || event instanceof SubscriptionEvent.PinsUsed;
        if (pins && client.get(PINS_WANTED)) {
            PinState.both(client.subscription().sim()).ifPresent(it -> client.indicate(form(), it));
        }
    }
}
