package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Domain;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import java.util.Optional;

/** The signal passed a threshold, or a network refused. */
final class EventReport implements QmiReport {
    private record Strength(int strength, int radioInterface) {
        static final TlvType<Strength> TYPE =
                Struct.of(TlvType.I8, Strength::strength, TlvType.I8, Strength::radioInterface, Strength::new);
    }

    private record Rssi(int rssi, int radioInterface) {
        static final TlvType<Rssi> TYPE =
                Struct.of(TlvType.U8, Rssi::rssi, TlvType.I8, Rssi::radioInterface, Rssi::new);
    }

    private record Reject(int domain, int cause) {
        static final TlvType<Reject> TYPE =
                Struct.of(TlvType.U8, Reject::domain, TlvType.U16, Reject::cause, Reject::new);
    }

    private static final Memory<Optional<Integer>> LAST = new Memory<>("NAS Event Report last", Optional.empty());
    private static final Tlv<Strength> SIGNAL_STRENGTH = tlv(0x10, "Signal Strength", Strength.TYPE);
    private static final Tlv<Reject> REJECT_REASON = tlv(0x12, "Registration Reject Reason", Reject.TYPE);
    private static final Tlv<Rssi> RSSI = tlv(0x13, "RSSI", Rssi.TYPE);
    private static final int PACKETS = 2;
    private static final int CIRCUITS = 1;

    @Override
    public MessageForm form() {
        return message(0x0002, "Event Report").gives(SIGNAL_STRENGTH, REJECT_REASON, RSSI);
    }

    @Override
    public void on(QmiClient client, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.SignalChanged changed) {
            changed.signal().ifPresent(it -> signal(client, new Signal(it)));
        }
        if (event instanceof SubscriptionEvent.RegistrationRefused refused && client.get(SetEventReport.REJECTS)) {
            int domain = refused.domains().contains(Domain.CS) ? CIRCUITS : PACKETS;
            client.indicate(form(), Tlvs.of(REJECT_REASON, new Reject(domain, refused.cause())));
        }
    }

    private void signal(QmiClient client, Signal signal) {
        Optional<Integer> last = client.get(LAST);
        int now = signal.rssi();
        int where = RadioInterface.of(signal.rat()).code();
        boolean crossed = client.get(SetEventReport.STRENGTH)
                .filter(all -> last.isEmpty() || all.stream().anyMatch(it -> last.get() < it != now < it))
                .isPresent();
        boolean moved = client.get(SetEventReport.RSSI_DELTA)
                .filter(delta -> last.isEmpty() || Math.abs(now - last.get()) >= delta)
                .isPresent();
        if (crossed || moved) {
            client.set(LAST, Optional.of(now));
            client.indicate(
                    form(),
                    Tlvs.NONE
                            .with(SIGNAL_STRENGTH, crossed ? Optional.of(new Strength(now, where)) : Optional.empty())
                            .with(RSSI, moved ? Optional.of(new Rssi(-now, where)) : Optional.empty()));
        }
    }
}
