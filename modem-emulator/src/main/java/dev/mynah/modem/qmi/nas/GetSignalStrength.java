package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** The signal as clients of old ask for it: what of it they name, besides the strength. */
final class GetSignalStrength implements QmiCommand {
    private record Measured(int value, int radioInterface) {
        static final TlvType<Measured> SIGNED =
                Struct.of(TlvType.I8, Measured::value, TlvType.I8, Measured::radioInterface, Measured::new);
        static final TlvType<Measured> UNSIGNED =
                Struct.of(TlvType.U8, Measured::value, TlvType.I8, Measured::radioInterface, Measured::new);
    }

    private static final int RSSI = 0x01;
    private static final int ECIO = 0x02;
    private static final int RSRQ = 0x20;
    private static final int LTE_SNR = 0x40;
    private static final int LTE_RSRP = 0x80;

    private static final Tlv<Integer> MASK = tlv(0x10, "Request Mask", TlvType.U16);
    private static final Tlv<Measured> STRENGTH = tlv(0x01, "Signal Strength", Measured.SIGNED);
    private static final Tlv<List<Measured>> STRENGTH_LIST =
            tlv(0x10, "Strength List", TlvType.list(TlvType.U16, Measured.SIGNED));
    private static final Tlv<List<Measured>> RSSI_LIST =
            tlv(0x11, "RSSI List", TlvType.list(TlvType.U16, Measured.UNSIGNED));
    private static final Tlv<List<Measured>> ECIO_LIST =
            tlv(0x12, "ECIO List", TlvType.list(TlvType.U16, Measured.UNSIGNED));
    private static final Tlv<Measured> RSRQ_VALUE = tlv(0x16, "RSRQ", Measured.SIGNED);
    private static final Tlv<Integer> SNR_VALUE = tlv(0x17, "LTE SNR", TlvType.I16);
    private static final Tlv<Integer> RSRP_VALUE = tlv(0x18, "LTE RSRP", TlvType.I16);
    private static final int NO_SIGNAL = -125;

    @Override
    public MessageForm form() {
        return message(0x0020, "Get Signal Strength")
                .takes(MASK)
                .gives(STRENGTH, STRENGTH_LIST, RSSI_LIST, ECIO_LIST, RSRQ_VALUE, SNR_VALUE, RSRP_VALUE);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Optional<Signal> heard = client.subscription().network().signal().map(Signal::new);
        if (heard.isEmpty()) {
            return Future.succeededFuture(Tlvs.of(STRENGTH, new Measured(NO_SIGNAL, RadioInterface.NONE)));
        }
        Signal signal = heard.get();
        int mask = request.get(MASK).orElse(0);
        int where = RadioInterface.of(signal.rat()).code();
        Measured strength = new Measured(signal.rssi(), where);
        Tlvs tlvs = Tlvs.of(STRENGTH, strength).with(STRENGTH_LIST, List.of(strength));
        if ((mask & RSSI) != 0) {
            // dBm without the sign.
            tlvs = tlvs.with(RSSI_LIST, List.of(new Measured(-signal.rssi(), where)));
        }
        if ((mask & ECIO) != 0 && signal.rat() == Rat.UTRAN) {
            tlvs = tlvs.with(ECIO_LIST, List.of(new Measured(signal.ecio(), where)));
        }
        if (signal.rat() != Rat.E_UTRAN) {
            return Future.succeededFuture(tlvs);
        }
        return Future.succeededFuture(tlvs.with(RSRQ_VALUE, asked(mask, RSRQ, new Measured(signal.rsrq(), where)))
                .with(SNR_VALUE, asked(mask, LTE_SNR, signal.snr()))
                .with(RSRP_VALUE, asked(mask, LTE_RSRP, signal.level())));
    }

    private static <T> Optional<T> asked(int mask, int bit, T value) {
        return (mask & bit) == 0 ? Optional.empty() : Optional.of(value);
    }
}
