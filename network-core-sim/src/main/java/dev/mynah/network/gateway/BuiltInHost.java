package dev.mynah.network.gateway;

import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.ip.Fragmentation;
import dev.mynah.network.air.ip.Icmp;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import dev.mynah.network.air.ip.Reassembly;
import dev.mynah.network.air.time.Timeline;
import dev.mynah.network.pdn.ApnSpec;
import dev.mynah.network.pdn.PacketDataNetwork;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/**
 * The host that answers behind a gateway. It has the gateway's own address of each access point and, unless packets may
 * leave the testbed, every name server's that UEs are told. On each of them it answers echo requests and serves DNS, HTTP, NTP
 * and the services of RFC 862 and 863; for all other addresses there is no route. Lives on the operator's timeline.
 */
public final class BuiltInHost implements PacketDataNetwork {
    private static final int ECHO = 7;
    private static final int DISCARD = 9;
    private static final int DNS = 53;
    private static final int HTTP = 80;
    private static final int NTP = 123;

    /** The name of the host in its own zone. */
    public static final String NAME = "host.test";

    private final Set<InetAddress> own = new LinkedHashSet<>();
    private final Outside outside;
    private final int mtu;
    private final Reassembly reassembly;
    private final Fragmentation fragmentation = new Fragmentation();
    private final Udp udp;
    private final Tcp tcp;
    private Consumer<byte[]> towardsUes = packet -> {};

    /**
     * @param subject how its events call it, as {@code alpha/gateway}
     * @param names addresses by name that its zone has besides {@link #NAME}
     * @param outside where packets for other addresses, and questions for other names, go
     * @param random makes initial sequence numbers
     */
    public BuiltInHost(
            String subject,
            List<ApnSpec> apns,
            Map<String, List<InetAddress>> names,
            Outside outside,
            Timeline timeline,
            RandomGenerator random,
            EventStream events) {
        this.outside = outside;
        this.mtu = apns.stream().mapToInt(ApnSpec::mtu).min().orElse(1500);
        for (ApnSpec apn : apns) {
            own.addAll(apn.gateways());
            if (!outside.open()) {
                own.addAll(apn.dns());
            }
        }
        Map<String, List<InetAddress>> zone = new HashMap<>(names);
        zone.put(NAME, new ArrayList<>(own));
        this.reassembly = new Reassembly(timeline);
        this.udp = new Udp(Map.of(
                ECHO,
                UdpService.ECHO,
                DISCARD,
                UdpService.DISCARD,
                DNS,
                new DnsZone(zone, outside::names),
                NTP,
                new TimeServer(timeline)));
        this.tcp = new Tcp(
                Map.of(
                        ECHO,
                        () -> new EchoApplication(true),
                        DISCARD,
                        () -> new EchoApplication(false),
                        HTTP,
                        HttpApplication::new),
                mtu,
                subject,
                timeline,
                random,
                events,
                this::send);
    }

    @Override
    public void join(Consumer<byte[]> ues) {
        towardsUes = ues;
        outside.join(ues);
    }

    @Override
    public void receive(byte[] octets) {
        IpPacket packet = IpPacket.read(octets).orElse(null);
        if (packet == null) {
            return;
        }
        if (own.contains(packet.destination())) {
            reassembly.take(packet).ifPresent(this::serve);
        } else if (outside.way().isPresent()) {
            outside.way().get().receive(octets);
        } else {
            own.stream()
                    .filter(address -> address.getAddress().length == (packet.version() == 4 ? 4 : 16))
                    .findFirst()
                    .flatMap(from -> Icmp.error(Icmp.Problem.NO_ROUTE, packet, from))
                    .ifPresent(this::send);
        }
    }

    private void serve(IpPacket packet) {
        switch (packet.protocol()) {
            case IpProtocol.ICMP, IpProtocol.ICMPV6 -> Icmp.answer(packet).ifPresent(this::send);
            case IpProtocol.UDP -> udp.receive(packet, this::send);
            case IpProtocol.TCP -> tcp.receive(packet);
            default ->
                Icmp.error(Icmp.Problem.PROTOCOL_UNKNOWN, packet, packet.destination())
                        .ifPresent(this::send);
        }
    }

    private void send(byte[] packet) {
        fragmentation.cut(packet, mtu).forEach(towardsUes);
    }

    /** Gives its connections up. */
    public void stop() {
        tcp.stop();
    }
}
