package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.Band;
import dev.mynah.modem.Network;
import dev.mynah.modem.NetworkSelection;
import dev.mynah.modem.UsageSetting;
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
import java.util.Optional;
import java.util.stream.Stream;

/** How the network is chosen: technologies, bands, by itself or by hand. */
final class GetSystemSelectionPreference implements QmiCommand {
    private static final Tlv<Integer> SELECTION = tlv(0x16, "Network Selection Preference", TlvType.U8);
    private static final Tlv<Long> DOMAIN = tlv(0x18, "Service Domain Preference", TlvType.U32);
    private static final Tlv<NetworkId> MANUAL = tlv(0x1B, "Manual Network Selection", NetworkId.WITH_DIGITS);
    private static final Tlv<List<Integer>> ORDER =
            tlv(0x1C, "Acquisition Order Preference", TlvType.list(TlvType.U8, TlvType.I8));
    private static final Tlv<Long> USAGE = tlv(0x1F, "Usage Preference", TlvType.U32);
    private static final Tlv<SelectionTlvs.Masks4> EXTENDED_LTE =
            tlv(0x23, "Extended LTE Band Preference", SelectionTlvs.Masks4.TYPE);
    private static final Tlv<SelectionTlvs.Masks8> NR5G =
            tlv(0x2C, "NR5G SA Band Preference", SelectionTlvs.Masks8.TYPE);
    private static final long BOTH_DOMAINS = 2;

    @Override
    public MessageForm form() {
        return message(0x0034, "Get System Selection Preference")
                .gives(
                        SelectionTlvs.EMERGENCY,
                        SelectionTlvs.MODE,
                        SelectionTlvs.BANDS,
                        SelectionTlvs.ROAMING,
                        SelectionTlvs.LTE_BANDS,
                        SELECTION,
                        DOMAIN,
                        MANUAL,
                        ORDER,
                        USAGE,
                        EXTENDED_LTE,
                        NR5G);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Network network = client.subscription().network();
        List<Band> bands = BandChoice.of(network);
        NetworkSelection selection = network.selection();
        Optional<NetworkId> manual = selection instanceof NetworkSelection.Manual chosen
                ? Optional.of(NetworkId.of(chosen.plmn()))
                : Optional.empty();
        int modes = network.technologies().stream()
                .mapToInt(it -> RadioInterface.of(it).preference())
                .sum();
        long usage = network.usage() == UsageSetting.VOICE_CENTRIC
                ? SelectionTlvs.VOICE_CENTRIC
                : SelectionTlvs.DATA_CENTRIC;
        return Future.succeededFuture(Tlvs.of(SelectionTlvs.EMERGENCY, false)
                .with(SelectionTlvs.MODE, modes)
                .with(SelectionTlvs.BANDS, QmiBands.mask(bands))
                .with(SelectionTlvs.ROAMING, SelectionTlvs.ROAMING_ANY)
                .with(SelectionTlvs.LTE_BANDS, QmiBands.masks(Rat.E_UTRAN, bands, 1)[0])
                .with(SELECTION, manual.isPresent() ? SelectionTlvs.MANUAL : SelectionTlvs.AUTOMATIC)
                .with(DOMAIN, BOTH_DOMAINS)
                .with(MANUAL, manual)
                .with(ORDER, order(network))
                .with(USAGE, usage)
                .with(EXTENDED_LTE, SelectionTlvs.Masks4.of(QmiBands.masks(Rat.E_UTRAN, bands, 4)))
                .with(NR5G, SelectionTlvs.Masks8.of(QmiBands.masks(Rat.NR, bands, 8))));
    }

    /** The newer first, as the modem prefers them where a network has several. */
    private static List<Integer> order(Network network) {
        return Stream.of(Rat.NR, Rat.E_UTRAN, Rat.UTRAN, Rat.GSM)
                .filter(network.technologies()::contains)
                .map(it -> RadioInterface.of(it).code())
                .toList();
    }
}
