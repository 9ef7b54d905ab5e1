package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The thresholds by technology, or the change that is worth telling; in tenths of dB. */
final class ConfigSignalInfoV2 implements QmiCommand {
    private record Measures(
            Rat rat,
            Optional<Tlv<List<Integer>>> rssi,
            Optional<Tlv<List<Integer>>> level,
            Optional<Tlv<List<Integer>>> quality,
            Optional<Tlv<List<Integer>>> snr,
            Tlv<Integer> delta) {}

    private static final List<Measures> TABLE = List.of(
            new Measures(
                    Rat.GSM,
                    list(0x1C, "GSM RSSI Threshold List"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    tlv(0x1D, "GSM RSSI Delta", TlvType.U16)),
            new Measures(
                    Rat.UTRAN,
                    list(0x1E, "WCDMA RSSI Threshold List"),
                    list(0x3A, "WCDMA RSCP Threshold List"),
                    Optional.empty(),
                    Optional.empty(),
                    tlv(0x1F, "WCDMA RSSI Delta", TlvType.U16)),
            new Measures(
                    Rat.E_UTRAN,
                    list(0x22, "LTE RSSI Threshold List"),
                    list(0x28, "LTE RSRP Threshold List"),
                    list(0x26, "LTE RSRQ Threshold List"),
                    list(0x24, "LTE SNR Threshold List"),
                    tlv(0x29, "LTE RSRP Delta", TlvType.U16)),
            new Measures(
                    Rat.NR,
                    Optional.empty(),
                    list(0x35, "NR5G RSRP Threshold List"),
                    list(0x38, "NR5G RSRQ Threshold List"),
                    list(0x33, "NR5G SNR Threshold List"),
                    tlv(0x36, "NR5G RSRP Delta", TlvType.U16)));

    private static Optional<Tlv<List<Integer>>> list(int id, String name) {
        return Optional.of(tlv(id, name, TlvType.list(TlvType.U8, TlvType.I16)));
    }

    @Override
    public MessageForm form() {
        return message(0x006C, "Config Signal Info v2")
                .takes(TABLE.stream()
                        .flatMap(it -> Stream.concat(
                                Stream.of(it.rssi(), it.level(), it.quality(), it.snr())
                                        .flatMap(Optional::stream),
                                Stream.of(it.delta())))
                        .toArray(Tlv<?>[]::new));
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        for (Measures measures : TABLE) {
            Thresholds wanted = new Thresholds(
                    whole(request, measures.rssi()),
                    whole(request, measures.level()),
                    whole(request, measures.quality()),
                    tenths(request, measures.snr()),
                    request.get(measures.delta()).orElse(0));
            if (!wanted.equals(Thresholds.NONE)) {
                Thresholds.set(client, measures.rat(), wanted);
            }
        }
        return Future.succeededFuture(Tlvs.NONE);
    }

    private static List<Integer> whole(QmiRequest request, Optional<Tlv<List<Integer>>> tlv) {
        return tenths(request, tlv).stream().map(it -> Math.round(it / 10f)).toList();
    }

    private static List<Integer> tenths(QmiRequest request, Optional<Tlv<List<Integer>>> tlv) {
        return tlv.flatMap(request::get).orElse(List.of());
    }
}
