package dev.mynah.modem.sockets;

import dev.mynah.modem.PacketData.Bearer;
import dev.mynah.modem.Sockets;
import dev.mynah.modem.Sockets.Connection;
import dev.mynah.modem.Sockets.ConnectionUser;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.ip.Fragmentation;
import dev.mynah.network.air.ip.Icmp;
import dev.mynah.network.air.ip.IcmpReport;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import dev.mynah.network.air.ip.Reassembly;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** The stack's interface to one context: its addresses, and whose a packet is. */
final class ContextInterface {
    private static final int USUAL_MTU = 1500;

    private final int cid;
    private final ContextLink contexts;
    private final Streams streams;
    private final DatagramPorts datagrams;
    private final Resolver resolver;
    private final EchoRequests echoes;
    private final Reassembly reassembly;
    private final Fragmentation fragmentation = new Fragmentation();

    ContextInterface(
            String subject,
            int cid,
            Timeline timeline,
            RandomGenerator random,
            EventStream events,
            ContextLink contexts) {
        this.cid = cid;
        this.contexts = contexts;
        this.reassembly = new Reassembly(timeline);
        this.streams = new Streams(subject, this, timeline, random, events);
        this.datagrams = new DatagramPorts(this, random);
        this.resolver = new Resolver(datagrams, this::families, timeline, random);
        this.echoes = new EchoRequests(this, timeline, random);
    }

    int cid() {
        return cid;
    }

    int mtu() {
        return contexts.bearer(cid).flatMap(Bearer::mtu).orElse(USUAL_MTU);
    }

    private List<InetAddress> addresses() {
        return contexts.bearer(cid).map(Bearer::addresses).orElse(List.of());
    }

    /** The one it is known by, IPv4 where there is one. */
    Optional<InetAddress> address() {
        return addresses().stream().findFirst();
    }

    /** The address packets to another one are from: one of its kind, that leads further than the link. RFC 6724 5. */
    Optional<InetAddress> source(InetAddress to) {
        return addresses().stream()
                .filter(it -> it.getAddress().length == to.getAddress().length)
                .filter(it -> !it.isLinkLocalAddress() || to.isLinkLocalAddress())
                .findFirst();
    }

    /** What kinds of addresses it reaches: the lengths of such. */
    private List<Integer> families() {
        return addresses().stream()
                .filter(it -> !it.isLinkLocalAddress())
                .map(it -> it.getAddress().length)
                .distinct()
                .sorted()
                .toList();
    }

    void send(byte[] packet) {
        fragmentation.cut(packet, mtu()).forEach(it -> contexts.send(cid, it));
    }

    boolean received(byte[] octets, boolean host) {
        IpPacket packet = IpPacket.read(octets).orElse(null);
        if (packet == null || !addresses().contains(packet.destination())) {
            return false;
        }
        if (packet.whole()) {
            return serve(packet, host);
        }
        // Nobody can tell whose a fragment is.
        if (!host) {
            reassembly.take(packet).ifPresent(it -> serve(it, false));
        }
        return !host;
    }

    private boolean serve(IpPacket packet, boolean host) {
        return switch (packet.protocol()) {
            case IpProtocol.TCP -> streams.received(packet, host);
            case IpProtocol.UDP -> datagrams.received(packet) || unserved(packet, host);
            case IpProtocol.ICMP, IpProtocol.ICMPV6 ->
                IcmpReport.read(packet).map(this::told).orElse(false) || answered(packet, host);
            default -> false;
        };
    }

    private boolean unserved(IpPacket packet, boolean host) {
        if (!host) {
            Icmp.error(Icmp.Problem.PORT_CLOSED, packet, packet.destination()).ifPresent(this::send);
        }
        return !host;
    }

    private boolean answered(IpPacket packet, boolean host) {
        if (!host) {
            Icmp.answer(packet).ifPresent(this::send);
        }
        return !host;
    }

    private boolean told(IcmpReport report) {
        if (report instanceof IcmpReport.EchoReply reply) {
            return echoes.returned(reply);
        }
        return report instanceof IcmpReport.Undelivered lost
                && lost.protocol() == IpProtocol.TCP
                && streams.undelivered(lost);
    }

    int open() {
        return streams.open() + datagrams.open();
    }

    Future<Connection> connect(InetSocketAddress to, int port, ConnectionUser user) {
        return streams.connect(to, port, user);
    }

    Future<Sockets.Listener> listen(int port, Function<Connection, ConnectionUser> taken, Runnable contextEnded) {
        return streams.listen(port, taken, contextEnded);
    }

    Future<Sockets.Datagrams> bind(int port, Sockets.DatagramsUser user) {
        return datagrams.bind(port, user);
    }

    Future<Sockets.Names> resolve(String name, List<InetAddress> servers) {
        return resolver.resolve(name, servers);
    }

    Future<Optional<Sockets.Echo>> ping(InetAddress to, int octets, int hops, Duration patience) {
        return echoes.send(to, octets, hops, patience);
    }

    void end() {
        resolver.end();
        streams.end();
        datagrams.end();
        echoes.end();
    }
}
