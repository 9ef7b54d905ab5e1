package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.List;

/** The thresholds at which a client is told of the signal. */
final class ConfigSignalInfo implements QmiCommand {
    private static final Tlv<List<Integer>> RSSI = tlv(0x10, "RSSI Threshold", TlvType.list(TlvType.U8, TlvType.I8));
    private static final Tlv<List<Integer>> LTE_SNR =
            tlv(0x13, "LTE SNR Threshold", TlvType.list(TlvType.U8, TlvType.I16));
    private static final Tlv<List<Integer>> RSRQ = tlv(0x15, "RSRQ Threshold", TlvType.list(TlvType.U8, TlvType.I8));
    private static final Tlv<List<Integer>> RSRP = tlv(0x16, "RSRP Threshold", TlvType.list(TlvType.U8, TlvType.I16));
    private static final Tlv<List<Integer>> RSCP = tlv(0x18, "RSCP Threshold", TlvType.list(TlvType.U8, TlvType.I8));

    @Override
    public MessageForm form() {
        return message(0x0050, "Config Signal Info").takes(RSSI, LTE_SNR, RSRQ, RSRP, RSCP);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        List<Integer> rssi = request.get(RSSI).orElse(List.of());
        Thresholds lte = new Thresholds(
                rssi,
                request.get(RSRP).orElse(List.of()),
                request.get(RSRQ).orElse(List.of()),
                request.get(LTE_SNR).orElse(List.of()),
                0);
        if (lte.equals(Thresholds.NONE) && !request.has(RSCP)) {
            throw new QmiRefusal(QmiError.NO_THRESHOLDS_PROVIDED);
        }
        Thresholds utran = new Thresholds(rssi, request.get(RSCP).orElse(List.of()), List.of(), List.of(), 0);
        Thresholds.set(client, Rat.GSM, new Thresholds(rssi, List.of(), List.of(), List.of(), 0));
        Thresholds.set(client, Rat.UTRAN, utran);
        Thresholds.set(client, Rat.E_UTRAN, lte);
        Thresholds.set(client, Rat.NR, lte);
        return Future.succeededFuture(Tlvs.NONE);
    }
}
