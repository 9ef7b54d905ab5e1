package dev.mynah.modem.qmi.wds;

import dev.mynah.modem.qmi.Memory;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.util.Optional;

/** What the client's connection has carried, told again and again while there is one. */
final class StatisticsReport {
    private static final Memory<Optional<Timeline.Timer>> NEXT =
            new Memory<>("WDS statistics report", Optional.empty());

    private StatisticsReport() {}

    /** @param mask which of {@link PacketStatistics} */
    static void every(QmiClient client, Duration period, long mask) {
        stop(client);
        if (period.isZero() || mask == 0) {
            return;
        }
        Timeline.Timer next = client.modem().timeline().after(period, () -> {
            tell(client, mask);
            every(client, period, mask);
        });
        client.set(NEXT, Optional.of(next));
    }

    static void stop(QmiClient client) {
        client.get(NEXT).ifPresent(Timeline.Timer::cancel);
        client.set(NEXT, Optional.empty());
    }

    private static void tell(QmiClient client, long mask) {
        Connection.context(client)
                .map(it -> client.subscription().packetData().traffic(it.cid()))
                .ifPresent(it -> client.indicate(EventReport.FORM, PacketStatistics.OF_REPORT.of(it, mask)));
    }
}
