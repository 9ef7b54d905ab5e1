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
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Technologies, bands, usage, and the network by hand or by itself. All is kept over power cycles. What the modem cannot keep apart, as roaming or a single domain, is refused unless it is what holds. */
final class SetSystemSelectionPreference implements QmiCommand {
    private record Selection(int mode, int mcc, int mnc) {}

    private static final Tlv<Selection> SELECTION = tlv(
            0x16,
            "Network Selection Preference",
            Struct.of(
                    TlvType.U8,
                    Selection::mode,
                    TlvType.U16,
                    Selection::mcc,
                    TlvType.U16,
                    Selection::mnc,
                    Selection::new));
    private static final Tlv<Integer> DURATION = tlv(0x17, "Change Duration", TlvType.U8);
    private static final Tlv<Long> DOMAIN = tlv(0x18, "Service Domain Preference", TlvType.U32);
    private static final Tlv<Boolean> DIGITS = tlv(0x1A, "MNC PCS Digit Include Status", TlvType.BOOL);
    private static final Tlv<Long> USAGE = tlv(0x21, "Usage Preference", TlvType.U32);
    private static final Tlv<SelectionTlvs.Masks4> EXTENDED_LTE =
            tlv(0x24, "Extended LTE Band Preference", SelectionTlvs.Masks4.TYPE);
    private static final Tlv<SelectionTlvs.Masks8> NR5G =
            tlv(0x2F, "NR5G SA Band Preference", SelectionTlvs.Masks8.TYPE);

    private static final long PS_ATTACH = 3;
    private static final long PS_DETACH = 4;

    @Override
    public MessageForm form() {
        return message(0x0033, "Set System Selection Preference")
                .takes(
                        SelectionTlvs.EMERGENCY,
                        SelectionTlvs.MODE,
                        SelectionTlvs.BANDS,
                        SelectionTlvs.ROAMING,
                        SelectionTlvs.LTE_BANDS,
                        SELECTION,
                        DURATION,
                        DOMAIN,
                        DIGITS,
                        USAGE,
                        EXTENDED_LTE,
                        NR5G);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Network network = client.subscription().network();
        refuseWhatCannotBe(request);
        Optional<Set<Rat>> technologies =
                request.get(SelectionTlvs.MODE).map(SetSystemSelectionPreference::technologies);
        Optional<UsageSetting> usage = request.get(USAGE).map(SetSystemSelectionPreference::usage);
        Optional<NetworkSelection> selection = request.get(SELECTION)
                .map(it -> selection(it, request.get(DIGITS).orElse(false)));
        chooseBands(network, request);
        technologies.ifPresent(network::technologies);
        usage.ifPresent(network::usage);
        // As modems do: the choice holds from now on, and the search goes on by itself.
        selection.ifPresent(it -> network.select(it).onFailure(told -> {}));
        request.get(DOMAIN)
                .filter(it -> it == PS_ATTACH)
                .ifPresent(it -> network.attach().onFailure(told -> {}));
        request.get(DOMAIN)
                .filter(it -> it == PS_DETACH)
                .ifPresent(it -> network.detach().onFailure(told -> {}));
        return Future.succeededFuture(Tlvs.NONE);
    }

    private static void refuseWhatCannotBe(QmiRequest request) {
        boolean emergency = request.get(SelectionTlvs.EMERGENCY).orElse(false);
        boolean homeOnly = request.get(SelectionTlvs.ROAMING)
                .filter(it -> it != SelectionTlvs.ROAMING_ANY)
                .isPresent();
        boolean oneDomain =
                request.get(DOMAIN).filter(it -> it < 2 || it > PS_DETACH).isPresent();
        if (emergency || homeOnly || oneDomain) {
            throw new QmiRefusal(QmiError.NOT_SUPPORTED);
        }
    }

    private static Set<Rat> technologies(int modes) {
        Set<Rat> rats = Stream.of(RadioInterface.values())
                .filter(it -> (modes & it.preference()) != 0)
                .map(RadioInterface::rat)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Rat.class)));
        if (rats.isEmpty()) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        return rats;
    }

    private static UsageSetting usage(long code) {
        if (code != SelectionTlvs.VOICE_CENTRIC && code != SelectionTlvs.DATA_CENTRIC) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        return code == SelectionTlvs.VOICE_CENTRIC ? UsageSetting.VOICE_CENTRIC : UsageSetting.DATA_CENTRIC;
    }

    private static NetworkSelection selection(Selection wanted, boolean threeDigits) {
        return switch (wanted.mode()) {
            case SelectionTlvs.AUTOMATIC -> new NetworkSelection.Automatic();
            case SelectionTlvs.MANUAL ->
                new NetworkSelection.Manual(
                        new NetworkId(wanted.mcc(), wanted.mnc(), threeDigits).plmn(), Optional.empty(), false);
            default -> throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        };
    }

    private static void chooseBands(Network network, QmiRequest request) {
        Set<Rat> rats = EnumSet.noneOf(Rat.class);
        List<Band> chosen = new ArrayList<>();
        request.get(SelectionTlvs.BANDS).ifPresent(it -> {
            rats.addAll(Set.of(Rat.GSM, Rat.UTRAN));
            chosen.addAll(QmiBands.bands(it));
        });
        // The longer mask is the whole of it, where a host sends both.
        request.get(EXTENDED_LTE)
                .map(SelectionTlvs.Masks4::masks)
                .or(() -> request.get(SelectionTlvs.LTE_BANDS).map(it -> new long[] {it}))
                .ifPresent(it -> {
                    rats.add(Rat.E_UTRAN);
                    chosen.addAll(QmiBands.bands(Rat.E_UTRAN, it));
                });
        request.get(NR5G).ifPresent(it -> {
            rats.add(Rat.NR);
            chosen.addAll(QmiBands.bands(Rat.NR, it.masks()));
        });
        if (!rats.isEmpty()) {
            BandChoice.choose(network, rats, chosen);
        }
    }
}
