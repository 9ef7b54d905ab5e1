package dev.mynah.modem.sockets;

import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sockets;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** The sockets of one stack: an interface for each context that has been used since it was activated. */
public final class ModemSockets implements Sockets {
    private static final int LONGEST_ECHO = 65_000;

    private final String subject;
    private final Timeline timeline;
    private final RandomGenerator random;
    private final EventStream events;
    private final ContextLink contexts;
    private final Map<Integer, ContextInterface> interfaces = new HashMap<>();
    private final Map<Integer, List<InetAddress>> chosenServers = new HashMap<>();

    /** @param random makes ports, sequence numbers and the numbers of questions */
    public ModemSockets(
            String subject, Timeline timeline, RandomGenerator random, EventStream events, ContextLink contexts) {
        this.subject = subject;
        this.timeline = timeline;
        this.random = random;
        this.events = events;
        this.contexts = contexts;
    }

    // The contexts below.

    /**
     * A packet has arrived.
     *
     * @param host whether there is one that takes what no socket does
     * @return whether that was a socket's
     */
    public boolean received(int cid, byte[] packet, boolean host) {
        ContextInterface at = interfaces.get(cid);
        return at != null && at.received(packet, host);
    }

    /** A context is active no more. */
    public void contextEnded(int cid) {
        chosenServers.remove(cid);
        ContextInterface ended = interfaces.remove(cid);
        if (ended != null) {
            ended.end();
        }
    }

    private Optional<ContextInterface> at(int cid) {
        return contexts.bearer(cid)
                .map(bearer -> interfaces.computeIfAbsent(
                        cid,
                        it -> new ContextInterface(subject + "/cid" + cid, cid, timeline, random, events, contexts)));
    }

    private <T> Future<T> on(int cid, Function<ContextInterface, Future<T>> what) {
        return at(cid).map(what).orElseGet(() -> refused(Reason.UNKNOWN_CONTEXT));
    }

    private <T> Future<T> open(int cid, Function<ContextInterface, Future<T>> what) {
        int open = interfaces.values().stream().mapToInt(ContextInterface::open).sum();
        return open >= MOST ? refused(Reason.MEMORY_FULL) : on(cid, what);
    }

    static <T> Future<T> refused(Reason reason) {
        return Future.failedFuture(new Refusal(reason));
    }

    // Users.

    @Override
    public Future<Connection> connect(int cid, InetSocketAddress to, int port, ConnectionUser user) {
        return open(cid, it -> it.connect(to, port, user));
    }

    @Override
    public Future<Listener> listen(
            int cid, int port, Function<Connection, ConnectionUser> taken, Runnable contextEnded) {
        return open(cid, it -> it.listen(port, taken, contextEnded));
    }

    @Override
    public Future<Datagrams> bind(int cid, int port, DatagramsUser user) {
        return open(cid, it -> it.bind(port, user));
    }

    @Override
    public Future<Names> resolve(int cid, String name) {
        return on(cid, it -> it.resolve(name, nameServers(cid)));
    }

    @Override
    public List<InetAddress> nameServers(int cid) {
        List<InetAddress> chosen = chosenServers.getOrDefault(cid, List.of());
        return chosen.isEmpty() ? contexts.bearer(cid).map(Bearer::dns).orElse(List.of()) : chosen;
    }

    @Override
    public void nameServers(int cid, List<InetAddress> chosen) {
        chosenServers.put(cid, List.copyOf(chosen));
    }

    @Override
    public Future<Optional<Echo>> ping(int cid, InetAddress to, int octets, int hops, Duration patience) {
        return octets < 0 || octets > LONGEST_ECHO || hops < 1 || hops > 255
                ? refused(Reason.INVALID_ARGUMENT)
                : on(cid, it -> it.ping(to, octets, hops, patience));
    }
}
