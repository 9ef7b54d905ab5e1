package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** What clients of old are to be told: the signal past thresholds, refusals. */
final class SetEventReport implements QmiCommand {
    private record Strength(boolean report, List<Integer> thresholds) {}

    private record Delta(boolean report, int delta) {
        static final TlvType<Delta> TYPE = Struct.of(TlvType.BOOL, Delta::report, TlvType.U8, Delta::delta, Delta::new);
    }

    static final Memory<Optional<List<Integer>>> STRENGTH = new Memory<>("NAS Event Report strength", Optional.empty());
    static final Memory<Optional<Integer>> RSSI_DELTA = new Memory<>("NAS Event Report RSSI", Optional.empty());
    static final Memory<Boolean> REJECTS = new Memory<>("NAS Event Report rejects", false);

    private static final Tlv<Strength> SIGNAL_STRENGTH = tlv(
            0x10,
            "Signal Strength Indicator",
            Struct.of(
                    TlvType.BOOL,
                    Strength::report,
                    TlvType.list(TlvType.U8, TlvType.I8),
                    Strength::thresholds,
                    Strength::new));
    private static final Tlv<Boolean> REJECT_REASON = tlv(0x12, "Registration Reject Reason", TlvType.BOOL);
    private static final Tlv<Delta> RSSI = tlv(0x13, "RSSI Indicator", Delta.TYPE);

    @Override
    public MessageForm form() {
        return message(0x0002, "Set Event Report").takes(SIGNAL_STRENGTH, REJECT_REASON, RSSI);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        request.get(SIGNAL_STRENGTH).ifPresent(it -> {
            if (it.report() && it.thresholds().isEmpty()) {
                throw new QmiRefusal(QmiError.NO_THRESHOLDS_PROVIDED);
            }
            client.set(STRENGTH, it.report() ? Optional.of(it.thresholds()) : Optional.empty());
        });
        request.get(RSSI)
                .ifPresent(it -> client.set(RSSI_DELTA, it.report() ? Optional.of(it.delta()) : Optional.empty()));
        request.get(REJECT_REASON).ifPresent(it -> client.set(REJECTS, it));
        return Future.succeededFuture(Tlvs.NONE);
    }
}
