package dev.mynah.network.gateway;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.event.UnexpectedEvent;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.tcp.TcpApplication;
import dev.mynah.network.air.tcp.TcpConnection;
import dev.mynah.network.air.tcp.TcpSegment;
import dev.mynah.network.air.tcp.TcpState;
import dev.mynah.network.air.time.Timeline;
import java.net.InetAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** TCP of the host: finds the connection of a segment, and opens those it has an application for. RFC 9293 3.10.7. */
final class Tcp {
    private static final int MOST_CONNECTIONS = 256;

    private record Key(InetAddress local, int localPort, InetAddress remote, int remotePort) {}

    private final Map<Integer, Supplier<TcpApplication>> listeners;
    private final int mtu;
    private final Timeline timeline;
    private final RandomGenerator random;
    private final Consumer<byte[]> out;
    private final Machine.Watch<TcpState> watch;
    private final Map<Key, TcpConnection> connections = new HashMap<>();

    Tcp(
            Map<Integer, Supplier<TcpApplication>> listeners,
            int mtu,
            String subject,
            Timeline timeline,
            RandomGenerator random,
            EventStream events,
            Consumer<byte[]> out) {
        this.listeners = Map.copyOf(listeners);
        this.mtu = mtu;
        this.timeline = timeline;
        this.random = random;
        this.out = out;
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

    void receive(IpPacket packet) {
        TcpSegment.read(packet).ifPresent(segment -> receive(packet, segment));
    }

    private void receive(IpPacket packet, TcpSegment segment) {
        Key key = new Key(packet.destination(), segment.destinationPort(), packet.source(), segment.sourcePort());
        TcpConnection connection = connections.get(key);
        if (connection != null && connection.state() == TcpState.TIME_WAIT && segment.has(TcpSegment.SYN)) {
            connection.forget();
            connection = null;
        }
        if (connection != null) {
            connection.receive(segment);
            return;
        }
        Supplier<TcpApplication> listener = listeners.get(segment.destinationPort());
        boolean opens = (segment.flags() & (TcpSegment.SYN | TcpSegment.ACK | TcpSegment.RST | TcpSegment.FIN))
                == TcpSegment.SYN;
        if (opens && listener != null && connections.size() < MOST_CONNECTIONS) {
            int header = packet.version() == 4 ? 40 : 60;
            connections.put(
                    key,
                    TcpConnection.accept(
                            segment,
                            random.nextInt(),
                            mtu - header,
                            listener.get(),
                            timeline,
                            watch,
                            sent -> out.accept(sent.packet(key.local, key.remote)),
                            () -> connections.remove(key)));
        } else if (!segment.has(TcpSegment.RST)) {
            out.accept(segment.refusal().packet(key.local, key.remote));
        }
    }

    int connections() {
        return connections.size();
    }

    void stop() {
        List.copyOf(connections.values()).forEach(TcpConnection::abort);
        connections.clear();
    }
}
