package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

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
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.Optional;

/** What the receiver hears, in tenths of dBm. There is one chain; what it sends with is not modelled. */
final class GetTxRxInfo implements QmiCommand {
    private record Chain(boolean tuned, int power, int ecio, int rscp, int rsrp, long phase) {}

    private static final long NO_PHASE = 0xFFFF_FFFFL;
    private static final Tlv<Integer> RADIO_INTERFACE = tlv(0x01, "Radio Interface", TlvType.I8);
    private static final Tlv<Chain> CHAIN = tlv(
            0x10,
            "Rx Chain 0 Info",
            Struct.of(
                    TlvType.BOOL,
                    Chain::tuned,
                    TlvType.I32,
                    Chain::power,
                    TlvType.I32,
                    Chain::ecio,
                    TlvType.I32,
                    Chain::rscp,
                    TlvType.I32,
                    Chain::rsrp,
                    TlvType.U32,
                    Chain::phase,
                    Chain::new));

    @Override
    public MessageForm form() {
        return message(0x005A, "Get Tx Rx Info").takes(RADIO_INTERFACE).gives(CHAIN);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Rat rat = RadioInterface.of(request.require(RADIO_INTERFACE))
                .orElseThrow(() -> new QmiRefusal(QmiError.INVALID_ARGUMENT))
                .rat();
        Optional<Signal> heard = client.subscription()
                .network()
                .signal()
                .filter(it -> it.rat() == rat)
                .map(Signal::new);
        return Future.succeededFuture(Tlvs.NONE.with(CHAIN, heard.map(GetTxRxInfo::chain)));
    }

    private static Chain chain(Signal signal) {
        boolean utran = signal.rat() == Rat.UTRAN;
        boolean later = signal.rat() == Rat.E_UTRAN || signal.rat() == Rat.NR;
        return new Chain(
                true,
                signal.rssi() * 10,
                utran ? -signal.ecio() * 5 : 0,
                utran ? signal.level() * 10 : 0,
                later ? signal.level() * 10 : 0,
                NO_PHASE);
    }
}
