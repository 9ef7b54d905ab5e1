package dev.mynah.modem.qmi.wds;

import static dev.mynah.modem.qmi.MessageForm.message;
import static dev.mynah.modem.qmi.wire.Tlv.tlv;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.MessageForm;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiReport;
import dev.mynah.modem.qmi.wds.GetCurrentDataBearerTechnology.Technology;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.Tlv;
import dev.mynah.modem.qmi.wire.TlvType;
import dev.mynah.modem.qmi.wire.Tlvs;
import java.util.Optional;
import java.util.stream.Stream;

/** Technology, dormancy or state of the connection changed. */
final class EventReport implements QmiReport {
    private static final int ACTIVATED = 1;
    private static final int TERMINATED = 2;

    private record Rates(int up, int down) {}

    private static final Memory<Integer> TOLD = new Memory<>("WDS bearer told", BearerTechnology.UNKNOWN);
    private static final Memory<Optional<Technology>> CURRENT_TOLD =
            new Memory<>("WDS current bearer told", Optional.empty());
    private static final Memory<Optional<Rates>> RATES_TOLD = new Memory<>("WDS rates told", Optional.empty());
    private static final Tlv<Rates> RATES =
            tlv(0x16, "Channel Rates", Struct.of(TlvType.I32, Rates::up, TlvType.I32, Rates::down, Rates::new));
    private static final Tlv<Integer> BEARER = tlv(0x17, "Data Bearer Technology", TlvType.I8);
    private static final Tlv<Integer> DORMANCY = tlv(0x18, "Dormancy Status", TlvType.U8);
    private static final Tlv<Technology> CURRENT_BEARER = tlv(0x1D, "Current Data Bearer Technology", Technology.TYPE);
    private static final Tlv<Integer> CALL = tlv(0x1F, "Data Call Status", TlvType.U8);
    static final MessageForm FORM = message(0x0001, "Event Report")
            .gives(Stream.concat(
                            PacketStatistics.OF_REPORT.tlvs().stream(),
                            Stream.of(RATES, BEARER, DORMANCY, CURRENT_BEARER, CALL))
                    .toArray(Tlv<?>[]::new));

    @Override
    public MessageForm form() {
        return FORM;
    }

    @Override
    public void on(QmiClient client, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.ConnectionChanged changed && client.get(SetEventReport.DORMANCY)) {
            client.indicate(
                    FORM,
                    Tlvs.of(DORMANCY, changed.connected() ? GetDormancyStatus.ACTIVE : GetDormancyStatus.DORMANT));
        }
        if (event instanceof SubscriptionEvent.ServingNetworkChanged
                && client.get(SetEventReport.BEARER)
                && client.get(TOLD) != BearerTechnology.of(client)) {
            client.set(TOLD, BearerTechnology.of(client));
            client.indicate(FORM, Tlvs.of(BEARER, BearerTechnology.of(client)));
        }
        changed(client);
        if (event instanceof SubscriptionEvent.ContextChanged changed && client.get(SetEventReport.CALL)) {
            boolean active = changed.context().bearer().isPresent();
            client.indicate(FORM, Tlvs.of(CALL, active ? ACTIVATED : TERMINATED));
        }
    }

    /** Rates and technology are of a connection; whatever has happened, they are told when they are others. */
    private static void changed(QmiClient client) {
        Optional<PacketData.Context> connected = Connection.context(client);
        if (client.get(SetEventReport.CURRENT_BEARER)) {
            tell(
                    client,
                    CURRENT_TOLD,
                    CURRENT_BEARER,
                    connected.map(it -> GetCurrentDataBearerTechnology.technology(client)));
        }
        if (client.get(SetEventReport.RATES)) {
            boolean served = client.subscription().network().serving().isPresent();
            tell(client, RATES_TOLD, RATES, connected.filter(it -> served).map(it -> rates(client, it)));
        }
    }

    private static Rates rates(QmiClient client, PacketData.Context connected) {
        GetChannelRates.Rates rates = GetChannelRates.rates(client, connected);
        return new Rates(
                (int) Math.min(rates.up(), Integer.MAX_VALUE), (int) Math.min(rates.down(), Integer.MAX_VALUE));
    }

    private static <T> void tell(QmiClient client, Memory<Optional<T>> told, Tlv<T> tlv, Optional<T> now) {
        if (!now.equals(client.get(told))) {
            client.set(told, now);
            now.ifPresent(it -> client.indicate(FORM, Tlvs.of(tlv, it)));
        }
    }
}
