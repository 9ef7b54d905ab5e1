package dev.mynah.modem.at.sockets;

import dev.mynah.modem.Sockets;
import dev.mynah.modem.Sockets.Echo;
import dev.mynah.modem.at.sockets.OpenFailure.Why;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Echo requests to one host, each after the one before has come back or been given up, and a second apart. */
public final class PingRun {
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    /** What came of all of them; times in milliseconds, 0 where none came back. */
    public record Summary(int sent, int received, long least, long most, long average) {
        public int lost() {
            return sent - received;
        }
    }

    private final Sockets sockets;
    private final Timeline timeline;
    private final int cid;
    private final int octets;
    private final int hops;
    private final Duration patience;
    private final List<Long> times = new ArrayList<>();
    private final Promise<Summary> done = Promise.promise();
    private BiConsumer<InetAddress, Optional<Echo>> told = (to, echo) -> {};
    private int sent;

    private PingRun(Sockets sockets, Timeline timeline, int cid, int octets, int hops, Duration patience) {
        this.sockets = sockets;
        this.timeline = timeline;
        this.cid = cid;
        this.octets = octets;
        this.hops = hops;
        this.patience = patience;
    }

    public static PingRun of(Sockets sockets, Timeline timeline, int cid, int octets, int hops, Duration patience) {
        return new PingRun(sockets, timeline, cid, octets, hops, patience);
    }

    /** @param heard told of each, empty where it did not come back in time */
    public PingRun onEcho(BiConsumer<InetAddress, Optional<Echo>> heard) {
        told = heard;
        return this;
    }

    /** Fails with an {@link OpenFailure} or a refusal when there is nobody to send to. */
    public Future<Summary> send(String host, int count) {
        sockets.resolve(cid, host)
                .onSuccess(names -> {
                    if (names.addresses().isEmpty()) {
                        done.fail(new OpenFailure(Why.NAME_UNKNOWN));
                    } else {
                        next(names.addresses().get(0), count);
                    }
                })
                .onFailure(done::fail);
        return done.future();
    }

    private void next(InetAddress to, int left) {
        if (left == 0) {
            done.complete(summary());
            return;
        }
        sockets.ping(cid, to, octets, hops, patience)
                .onSuccess(echo -> {
                    sent++;
                    echo.ifPresent(it -> times.add(it.time().toMillis()));
                    told.accept(to, echo);
                    if (left == 1) {
                        next(to, 0);
                    } else {
                        timeline.after(INTERVAL, () -> next(to, left - 1));
                    }
                })
                .onFailure(done::fail);
    }

    private Summary summary() {
        var statistics = times.stream().mapToLong(it -> it).summaryStatistics();
        boolean none = times.isEmpty();
        return new Summary(
                sent,
                times.size(),
                none ? 0 : statistics.getMin(),
                none ? 0 : statistics.getMax(),
                none ? 0 : Math.round(statistics.getAverage()));
    }
}
