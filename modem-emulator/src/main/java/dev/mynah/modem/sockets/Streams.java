package dev.mynah.modem.sockets;

import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Sockets;
import dev.mynah.modem.Sockets.Connection;
import dev.mynah.modem.Sockets.ConnectionUser;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.ip.IcmpReport;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.tcp.TcpConnection;
import dev.mynah.network.air.tcp.TcpSegment;
import dev.mynah.network.air.tcp.TcpState;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** TCP of one interface: finds the connection of a segment, opens those a host wants and takes those that come. */
final class Streams {
    /** With those that linger: more than there are sockets, as a port may be used for one after the other. */
    private static final int MOST = 4 * Sockets.MOST;

    private static final int HEADERS_V4 = 40;
    private static final int HEADERS_V6 = 60;

    private record Key(int localPort, InetAddress remote, int remotePort) {}

    private record Taking(
            int port, Function<Connection, ConnectionUser> taken, Runnable contextEnded, Map<Integer, Taking> listeners)
            implements Sockets.Listener {
        @Override
        public void close() {
            listeners.remove(port, this);
        }
    }

    private final ContextInterface at;
    private final Timeline timeline;
    private final RandomGenerator random;
    private final Machine.Watch<TcpState> watch;
    private final Map<Key, TcpConnection> connections = new HashMap<>();
    private final Map<Key, StreamSocket> sockets = new HashMap<>();
    private final Map<Integer, Taking> listeners = new HashMap<>();

    Streams(String subject, ContextInterface at, Timeline timeline, RandomGenerator random, EventStream events) {
        this.at = at;
        this.timeline = timeline;
        this.random = random;
        this.watch = new Machine.Watch<>() {
            @Override
            public void moved(TcpState from, TcpState to, Object event) {}

            @Override
            public void unexpected(TcpState state, Object event) {
                events.publish(new UnexpectedEvent(
                        timeline.now(),
                        subject,
                        "",
                        "TCP",
                        state.name(),
                        event.getClass().getSimpleName()));
            }
        };
    }

    int open() {
        return sockets.size() + listeners.size();
    }

    Future<Connection> connect(InetSocketAddress to, int port, ConnectionUser user) {
        Optional<InetAddress> source = at.source(to.getAddress());
        if (source.isEmpty() || to.getPort() == 0) {
            return ModemSockets.refused(Reason.INVALID_ARGUMENT);
        }
        OptionalInt local = EphemeralPorts.choose(
                port,
                random,
                it -> listeners.containsKey(it) || connections.containsKey(new Key(it, to.getAddress(), to.getPort())));
        if (local.isEmpty() || connections.size() >= MOST) {
            return ModemSockets.refused(Reason.NOT_ALLOWED);
        }
        Key key = new Key(local.getAsInt(), to.getAddress(), to.getPort());
        StreamSocket socket = new StreamSocket(at.cid(), new InetSocketAddress(source.get(), key.localPort), to, user);
        sockets.put(key, socket);
        socket.onOver(() -> sockets.remove(key, socket));
        join(
                key,
                socket,
                TcpConnection.open(
                        key.localPort,
                        key.remotePort,
                        random.nextInt(),
                        mss(source.get()),
                        socket,
                        timeline,
                        watch,
                        segment -> at.send(segment.packet(source.get(), key.remote)),
                        () -> connections.remove(key)));
        return Future.succeededFuture(socket);
    }

    private void join(Key key, StreamSocket socket, TcpConnection connection) {
        connections.put(key, connection);
        socket.join(connection);
    }

    private int mss(InetAddress source) {
        return at.mtu() - (source.getAddress().length == 4 ? HEADERS_V4 : HEADERS_V6);
    }

    Future<Sockets.Listener> listen(int port, Function<Connection, ConnectionUser> taken, Runnable contextEnded) {
        OptionalInt local = EphemeralPorts.choose(
                port,
                random,
                it -> listeners.containsKey(it) || sockets.keySet().stream().anyMatch(key -> key.localPort == it));
        if (local.isEmpty()) {
            return ModemSockets.refused(Reason.NOT_ALLOWED);
        }
        Taking listener = new Taking(local.getAsInt(), taken, contextEnded, listeners);
        listeners.put(listener.port, listener);
        return Future.succeededFuture(listener);
    }

    /** @return whether it was this stack's */
    boolean received(IpPacket packet, boolean host) {
        TcpSegment segment = TcpSegment.read(packet).orElse(null);
        if (segment == null) {
            return false;
        }
        Key key = new Key(segment.destinationPort(), packet.source(), segment.sourcePort());
        TcpConnection connection = connections.get(key);
        if (connection != null && connection.state() == TcpState.TIME_WAIT && segment.has(TcpSegment.SYN)) {
            connection.forget();
            connection = null;
        }
        if (connection != null) {
            connection.receive(segment);
            return true;
        }
        Taking listener = listeners.get(segment.destinationPort());
        if (listener == null && host) {
            return false;
        }
        boolean opens = (segment.flags() & (TcpSegment.SYN | TcpSegment.ACK | TcpSegment.RST | TcpSegment.FIN))
                == TcpSegment.SYN;
        if (opens && listener != null && connections.size() < MOST) {
            take(packet, segment, key, listener);
        } else if (!segment.has(TcpSegment.RST)) {
            at.send(segment.refusal().packet(packet.destination(), packet.source()));
        }
        return true;
    }

    private void take(IpPacket packet, TcpSegment syn, Key key, Taking listener) {
        InetAddress own = packet.destination();
        StreamSocket socket = new StreamSocket(
                at.cid(),
                new InetSocketAddress(own, key.localPort),
                new InetSocketAddress(key.remote, key.remotePort),
                listener.taken);
        sockets.put(key, socket);
        socket.onOver(() -> sockets.remove(key, socket));
        join(
                key,
                socket,
                TcpConnection.accept(
                        syn,
                        random.nextInt(),
                        mss(own),
                        socket,
                        timeline,
                        watch,
                        segment -> at.send(segment.packet(own, key.remote)),
                        () -> connections.remove(key)));
    }

    boolean undelivered(IcmpReport.Undelivered lost) {
        TcpConnection connection = connections.get(new Key(lost.sourcePort(), lost.to(), lost.destinationPort()));
        if (connection != null) {
            connection.unreachable();
        }
        return connection != null;
    }

    /** The context is gone, and nobody can be told. */
    void end() {
        List.copyOf(sockets.values()).forEach(StreamSocket::contextEnded);
        List.copyOf(connections.values()).forEach(TcpConnection::forget);
        List<Taking> ended = List.copyOf(listeners.values());
        listeners.clear();
        ended.forEach(it -> it.contextEnded.run());
    }
}
