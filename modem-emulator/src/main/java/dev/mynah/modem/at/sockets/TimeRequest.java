package dev.mynah.modem.at.sockets;

import dev.mynah.modem.Sockets;
import dev.mynah.modem.Sockets.Datagrams;
import dev.mynah.modem.Sockets.DatagramsUser;
import dev.mynah.modem.at.sockets.OpenFailure.Why;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Asks a server for the time, by NTP over the modem's own bearer, as a client that keeps no statistics does. RFC 5905 14. */
public final class TimeRequest implements DatagramsUser {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int TRIES = 3;
    private static final int HEADER = 48;
    private static final int CLIENT_OF_VERSION_4 = 0x23;
    private static final int SERVER = 4;
    /** Of a server that has no time to give. */
    private static final int NOT_SYNCHRONISED = 3;
    /** From 1900, where NTP begins to count, to 1970. */
    private static final long EPOCH = 2_208_988_800L;

    private final Timeline timeline;
    private final Promise<Instant> told = Promise.promise();
    private Optional<Datagrams> port = Optional.empty();
    private long said;

    private TimeRequest(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The time; or an {@link OpenFailure} or refusal that says why there is none. */
    public static Future<Instant> ask(Sockets sockets, Timeline timeline, int cid, String server, int port) {
        TimeRequest request = new TimeRequest(timeline);
        sockets.resolve(cid, server)
                .compose(names -> names.addresses().stream()
                        .findFirst()
                        .map(it -> sockets.bind(cid, 0, request)
                                .onSuccess(bound -> request.begin(bound, new InetSocketAddress(it, port))))
                        .orElseGet(() -> Future.failedFuture(new OpenFailure(Why.NAME_UNKNOWN))))
                .onFailure(request::fail);
        return request.told.future();
    }

    private void begin(Datagrams bound, InetSocketAddress to) {
        port = Optional.of(bound);
        send(bound, to, TRIES);
    }

    private void send(Datagrams bound, InetSocketAddress to, int left) {
        if (told.future().isComplete()) {
            return;
        }
        if (left == 0) {
            fail(new OpenFailure(Why.TIMED_OUT));
            return;
        }
        Instant now = timeline.now();
        said = (now.getEpochSecond() + EPOCH) << Integer.SIZE | now.getNano();
        byte[] question = ByteBuffer.allocate(HEADER)
                .put(0, (byte) CLIENT_OF_VERSION_4)
                .putLong(40, said)
                .array();
        bound.send(to, question).onFailure(this::fail);
        timeline.after(PATIENCE, () -> send(bound, to, left - 1));
    }

    @Override
    public void readable() {
        port.flatMap(Datagrams::read)
                .flatMap(it -> time(it.data(), timeline.now()))
                .ifPresent(time -> {
                    close();
                    told.tryComplete(time);
                });
    }

    /** Empty where it is no answer to what was said. */
    private Optional<Instant> time(byte[] answer, Instant now) {
        if (answer.length < HEADER) {
            return Optional.empty();
        }
        ByteBuffer octets = ByteBuffer.wrap(answer);
        boolean server = (octets.get(0) & 7) == SERVER && (octets.get(0) >> 6 & 3) != NOT_SYNCHRONISED;
        int stratum = octets.get(1) & 0xFF;
        if (!server || stratum == 0 || stratum > 15 || octets.getLong(24) != said || octets.getLong(40) == 0) {
            return Optional.empty();
        }
        // Of the times that the 32 bits may mean, that nearest to now: they begin anew in 2036.
        long wraps = now.getEpochSecond() + EPOCH;
        int ahead = octets.getInt(40) - (int) wraps;
        long nanos = (Integer.toUnsignedLong(octets.getInt(44)) * 1_000_000_000L) >>> Integer.SIZE;
        return Optional.of(Instant.ofEpochSecond(now.getEpochSecond() + ahead, nanos));
    }

    @Override
    public void contextEnded() {
        fail(new OpenFailure(Why.NO_CONTEXT));
    }

    private void fail(Throwable why) {
        close();
        told.tryFail(why);
    }

    private void close() {
        port.ifPresent(Datagrams::close);
        port = Optional.empty();
    }
}
