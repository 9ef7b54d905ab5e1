package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.PacketData;
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
import java.util.Map;
import java.util.Optional;

/** The rates the network grants the connection in bit/s, and in their place those of the technology where it limits none. */
final class GetChannelRates implements QmiCommand {
    record Rates(long up, long down, long mostUp, long mostDown) {}

    private record Most(long up, long down) {}

    private static final Tlv<Rates> RATES = tlv(
            0x01,
            "Channel Rates",
            Struct.of(
                    TlvType.U32,
                    Rates::up,
                    TlvType.U32,
                    Rates::down,
                    TlvType.U32,
                    Rates::mostUp,
                    TlvType.U32,
                    Rates::mostDown,
                    Rates::new));

    /** EGPRS of class 12; category 6 and 8 of HSPA; category 4 of LTE, and what of NR there is room for. */
    private static final Map<Rat, Most> MOST = Map.of(
            Rat.GSM,
            new Most(236_800, 236_800),
            Rat.UTRAN,
            new Most(5_760_000, 7_200_000),
            Rat.E_UTRAN,
            new Most(50_000_000, 150_000_000),
            Rat.NR,
            new Most(1_000_000_000, 4_000_000_000L));

    @Override
    public MessageForm form() {
        return message(0x0023, "Get Channel Rates").gives(RATES);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        return Future.succeededFuture(Tlvs.of(RATES, rates(client, Connection.required(client))));
    }

    /** Those of the client's connection. Refused with NO_NETWORK_FOUND where there is no network. */
    static Rates rates(QmiClient client, PacketData.Context connected) {
        PacketData.Quality quality = connected.bearer().orElseThrow().quality();
        Most most = client.subscription()
                .network()
                .serving()
                .flatMap(it -> Optional.ofNullable(MOST.get(it.rat())))
                .orElseThrow(() -> new QmiRefusal(QmiError.NO_NETWORK_FOUND));
        return new Rates(
                granted(quality.uplinkAggregateKbps(), most.up()),
                granted(quality.downlinkAggregateKbps(), most.down()),
                most.up(),
                most.down());
    }

    private static long granted(int kbps, long most) {
        return kbps == 0 ? most : Math.min(most, kbps * 1000L);
    }
}
