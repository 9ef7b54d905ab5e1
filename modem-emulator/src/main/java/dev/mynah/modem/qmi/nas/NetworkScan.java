package dev.mynah.modem.qmi.nas;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.ScannedNetwork;
import dev.mynah.modem.Subscription;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiCommand;
import dev.mynah.modem.qmi.QmiRequest;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;

/** A search for networks. It takes the time a radio needs, and can be taken back. */
final class NetworkScan implements QmiCommand {
    private record Found(int mcc, int mnc, int status, String description) {
        static final TlvType<Found> TYPE = Struct.of(
                TlvType.U16,
                Found::mcc,
                TlvType.U16,
                Found::mnc,
                TlvType.U8,
                Found::status,
                TlvType.STRING8,
                Found::description,
                Found::new);
    }

    private record Technology(int mcc, int mnc, int radioInterface) {
        static final TlvType<Technology> TYPE = Struct.of(
                TlvType.U16,
                Technology::mcc,
                TlvType.U16,
                Technology::mnc,
                TlvType.I8,
                Technology::radioInterface,
                Technology::new);
    }

    private static final int CURRENT_SERVING = 0x01;
    private static final int AVAILABLE = 0x02;
    private static final int HOME = 0x04;
    private static final int ROAMING = 0x08;
    private static final int FORBIDDEN = 0x10;
    private static final int NOT_FORBIDDEN = 0x20;
    private static final int NOT_PREFERRED = 0x80;
    private static final long SUCCESS = 0;

    private static final Tlv<Integer> NETWORK_TYPE = tlv(0x10, "Network Type", TlvType.U8);
    private static final Tlv<List<Found>> NETWORKS =
            tlv(0x10, "Network Information", TlvType.list(TlvType.U16, Found.TYPE));
    private static final Tlv<List<Technology>> TECHNOLOGIES =
            tlv(0x11, "Radio Access Technology", TlvType.list(TlvType.U16, Technology.TYPE));
    private static final Tlv<List<NetworkId>> DIGITS =
            tlv(0x12, "MNC PCS Digit Include Status", TlvType.list(TlvType.U16, NetworkId.WITH_DIGITS));
    private static final Tlv<Long> RESULT = tlv(0x13, "Network Scan Result", TlvType.U32);

    @Override
    public MessageForm form() {
        return message(0x0021, "Network Scan").takes(NETWORK_TYPE).gives(NETWORKS, TECHNOLOGIES, DIGITS, RESULT);
    }

    @Override
    public Future<Tlvs> answer(QmiClient client, QmiRequest request) {
        Subscription subscription = client.subscription();
        Optional<Integer> types = request.get(NETWORK_TYPE);
        request.onAbort(subscription.network()::abort);
        return subscription.network().scan().map(all -> {
            List<ScannedNetwork> found = all.stream()
                    .filter(it -> types.isEmpty() || (types.get() & bit(it.rat())) != 0)
                    .toList();
            Optional<Plmn> home = subscription.sim().home();
            return Tlvs.of(NETWORKS, found.stream().map(it -> found(it, home)).toList())
                    .with(
                            TECHNOLOGIES,
                            found.stream().map(NetworkScan::technology).toList())
                    .with(
                            DIGITS,
                            found.stream().map(it -> NetworkId.of(it.plmn())).toList())
                    .with(RESULT, SUCCESS);
        });
    }

    private static int bit(Rat rat) {
        return switch (rat) {
            case GSM -> 0x01;
            case UTRAN -> 0x02;
            case E_UTRAN -> 0x04;
            case NR -> 0x10;
        };
    }

    private static Found found(ScannedNetwork network, Optional<Plmn> home) {
        NetworkId id = NetworkId.of(network.plmn());
        int current = network.availability() == ScannedNetwork.Availability.CURRENT ? CURRENT_SERVING : AVAILABLE;
        int forbidden = network.availability() == ScannedNetwork.Availability.FORBIDDEN ? FORBIDDEN : NOT_FORBIDDEN;
        int ours = home.equals(Optional.of(network.plmn())) ? HOME : ROAMING;
        return new Found(id.mcc(), id.mnc(), current | forbidden | ours | NOT_PREFERRED, network.longName());
    }

    private static Technology technology(ScannedNetwork network) {
        NetworkId id = NetworkId.of(network.plmn());
        return new Technology(
                id.mcc(), id.mnc(), RadioInterface.of(network.rat()).code());
    }
}
