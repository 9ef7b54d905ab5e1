package dev.mynah.modem.qmi.dms;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Band;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiBands;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.List;

/** The bands the receiver hears, of the technologies it has. */
final class GetBandCapabilities implements QmiCommand {
    private static final Tlv<Long> BANDS = tlv(0x01, "Band Capability", TlvType.U64);
    private static final Tlv<Long> LTE = tlv(0x10, "LTE Band Capability", TlvType.U64);
    private static final Tlv<List<Integer>> EXTENDED_LTE =
            tlv(0x12, "Extended LTE Band Capability", TlvType.list(TlvType.U16, TlvType.U16));
    private static final Tlv<List<Integer>> NR =
            tlv(0x13, "NR5G Band Capability", TlvType.list(TlvType.U16, TlvType.U16));

    @Override
    public MessageForm form() {
        return message(0x0045, "Get Band Capabilities").gives(BANDS, LTE, EXTENDED_LTE, NR);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        List<Band> all = client.subscription().network().supported().stream()
                .flatMap(it -> Band.all(it).stream())
                .toList();
        return Future.succeededFuture(Tlvs.of(BANDS, QmiBands.mask(all))
                .with(LTE, QmiBands.masks(Rat.E_UTRAN, all, 1)[0])
                .with(EXTENDED_LTE, numbers(all, Rat.E_UTRAN))
                .with(NR, numbers(all, Rat.NR)));
    }

    private static List<Integer> numbers(List<Band> bands, Rat rat) {
        return bands.stream().filter(it -> it.rat() == rat).map(Band::number).toList();
    }
}
