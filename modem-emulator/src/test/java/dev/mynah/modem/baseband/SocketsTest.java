package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.PacketData;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Sockets;
import dev.mynah.modem.Sockets.Connection;
import dev.mynah.modem.Sockets.End;
import dev.mynah.modem.sockets.AddressLiteral;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import dev.mynah.network.air.ip.UdpDatagram;
import dev.mynah.network.air.tcp.TcpSegment;
import io.vertx.core.Future;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The modem's own TCP and UDP, through air and gateway to the host behind it. */
class SocketsTest {
    private static final int ECHO = 7;

    private final Bench bench = Bench.of().powerOn();
    private final Sockets sockets = bench.slot(0).sockets();
    private final List<String> told = new ArrayList<>();

    private final class User implements Sockets.ConnectionUser {
        @Override
        public void connected() {
            told.add("connected");
        }

        @Override
        public void readable() {}

        @Override
        public void finished() {
            told.add("finished");
        }

        @Override
        public void ended(End how) {
            told.add(how.name());
        }
    }

    private static InetAddress address(String text) {
        return AddressLiteral.read(text).orElseThrow();
    }

    private Connection connect(String to, int port) {
        Connection connection = bench.get(sockets.connect(1, new InetSocketAddress(address(to), port), 0, new User()));
        bench.settle();
        return connection;
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private String read(Connection connection) {
        bench.settle();
        return new String(connection.read(Sockets.BUFFER), StandardCharsets.ISO_8859_1);
    }

    private static Refusal.Reason reason(Future<?> refused) {
        return ((Refusal) refused.cause()).reason();
    }

    @Test
    void a_connection_of_either_kind_carries_octets_both_ways() {
        for (String host : List.of("10.1.0.1", "fd00:1::1")) {
            told.clear();
            Connection connection = connect(host, ECHO);
            assertThat(told).containsExactly("connected");
            connection.send(octets("hello"));
            assertThat(read(connection)).isEqualTo("hello");
            assertThat(connection.counts()).isEqualTo(new Sockets.Counts(5, 5, 5, 5));
            connection.close();
            bench.settle();
            assertThat(told).containsExactly("connected", "finished", "CLOSED");
        }
        bench.after(Duration.ofMinutes(2));
    }

    @Test
    void a_page_of_the_gateway_s_host_can_be_asked_for() {
        Connection connection = connect("10.1.0.1", 80);
        connection.send(octets("GET / HTTP/1.0\r\n\r\n"));
        assertThat(read(connection)).startsWith("HTTP/1.");
        assertThat(told).contains("finished");
        connection.close();
        bench.settle();
        assertThat(told).endsWith("CLOSED");
    }

    @Test
    void a_reader_who_does_not_read_holds_the_peer_up_and_loses_nothing() {
        Connection connection = connect("10.1.0.1", 80);
        connection.send(octets("GET /bytes/200000 HTTP/1.0\r\n\r\n"));
        bench.after(Duration.ofSeconds(10));
        assertThat(connection.available()).isLessThanOrEqualTo(Sockets.BUFFER).isGreaterThan(60_000);
        int read = 0;
        for (int i = 0; i < 300; i++) {
            read += connection.read(1_000).length;
            bench.after(Duration.ofSeconds(1));
        }
        assertThat(read).isGreaterThan(200_000);
        assertThat(told).contains("finished");
    }

    @Test
    void what_leads_nowhere_is_told_apart() {
        connect("10.1.0.1", 4711);
        assertThat(told).containsExactly("REFUSED");
        connect("203.0.113.9", 80);
        assertThat(told).containsExactly("REFUSED", "UNREACHABLE");
    }

    @Test
    void an_inactive_context_and_an_address_of_a_kind_it_has_none_of_are_refused() {
        bench.get(bench.slot(0).packetData().define(2, PdpType.IP, "ims"));
        InetSocketAddress somebody = new InetSocketAddress(address("10.2.0.1"), ECHO);
        assertThat(reason(sockets.connect(2, somebody, 0, new User()))).isEqualTo(Refusal.Reason.UNKNOWN_CONTEXT);
        bench.get(bench.slot(0).packetData().activate(2));
        InetSocketAddress other = new InetSocketAddress(address("fd00:1::1"), ECHO);
        assertThat(reason(sockets.connect(2, other, 0, new User()))).isEqualTo(Refusal.Reason.INVALID_ARGUMENT);
    }

    @Test
    void a_context_takes_its_sockets_with_it() {
        bench.get(bench.slot(0).packetData().define(2, PdpType.IP, "ims"));
        bench.get(bench.slot(0).packetData().activate(2));
        InetSocketAddress host = new InetSocketAddress(address("10.2.0.1"), ECHO);
        bench.get(sockets.connect(2, host, 0, new User()));
        bench.settle();
        bench.get(bench.slot(0).packetData().deactivate(2));
        assertThat(told).containsExactly("connected", "CONTEXT_ENDED");
    }

    @Test
    void sockets_are_no_more_than_their_number() {
        for (int i = 0; i < Sockets.MOST; i++) {
            connect("10.1.0.1", ECHO);
        }
        InetSocketAddress host = new InetSocketAddress(address("10.1.0.1"), ECHO);
        assertThat(reason(sockets.connect(1, host, 0, new User()))).isEqualTo(Refusal.Reason.MEMORY_FULL);
    }

    @Test
    void a_datagram_comes_back() {
        int[] readable = new int[1];
        Sockets.Datagrams socket = bench.get(sockets.bind(1, 5000, new Sockets.DatagramsUser() {
            @Override
            public void readable() {
                readable[0]++;
            }

            @Override
            public void contextEnded() {}
        }));
        InetSocketAddress host = new InetSocketAddress(address("10.1.0.1"), ECHO);
        socket.send(host, new byte[4000]);
        bench.settle();
        assertThat(readable[0]).isOne();
        assertThat(socket.available()).isEqualTo(4000);
        Sockets.Datagram datagram = socket.read().orElseThrow();
        assertThat(datagram.from()).isEqualTo(host);
        assertThat(datagram.data()).hasSize(4000);
        socket.close();
        assertThat(socket.send(host, new byte[1]).failed()).isTrue();
    }

    @Test
    void names_are_looked_up() {
        Sockets.Names names = bench.get(sockets.resolve(1, "Host.test"));
        assertThat(names.addresses()).contains(address("10.1.0.1"), address("fd00:1::1"));
        assertThat(names.timeToLive()).isEqualTo(Duration.ofSeconds(60));
        assertThat(bench.get(sockets.resolve(1, "nobody.test")).addresses()).isEmpty();
        assertThat(bench.get(sockets.resolve(1, "192.0.2.7")).addresses()).containsExactly(address("192.0.2.7"));
        assertThat(reason(sockets.resolve(1, "a..b"))).isEqualTo(Refusal.Reason.INVALID_ARGUMENT);
    }

    @Test
    void a_name_server_that_is_not_there_is_given_up() {
        sockets.nameServers(1, List.of(address("203.0.113.53")));
        Future<Sockets.Names> names = sockets.resolve(1, "host.test");
        bench.after(Duration.ofSeconds(11));
        assertThat(reason(names)).isEqualTo(Refusal.Reason.NETWORK_TIMEOUT);
    }

    @Test
    void an_echo_comes_back_or_does_not() {
        Future<Optional<Sockets.Echo>> echo = sockets.ping(1, address("10.1.0.1"), 3000, 64, Duration.ofSeconds(4));
        bench.settle();
        assertThat(echo.result().orElseThrow().octets()).isEqualTo(3000);
        Future<Optional<Sockets.Echo>> lost = sockets.ping(1, address("203.0.113.9"), 32, 64, Duration.ofSeconds(4));
        bench.after(Duration.ofSeconds(5));
        assertThat(lost.result()).isEmpty();
    }

    @Test
    void a_host_on_the_same_context_gets_what_no_socket_takes() {
        List<IpPacket> host = new ArrayList<>();
        PacketData.Path path = bench.get(bench.slot(0).packetData().open(1, new PacketData.Host() {
            @Override
            public void downlink(byte[] packet) {
                host.add(IpPacket.read(packet).orElseThrow());
            }

            @Override
            public void released(boolean byNetwork) {}
        }));
        Connection connection = connect("10.1.0.1", ECHO);
        connection.send(octets("mine"));
        assertThat(read(connection)).isEqualTo("mine");
        assertThat(host).noneMatch(it -> it.protocol() == IpProtocol.TCP);
        InetAddress own = address("10.1.0.2");
        path.send(new UdpDatagram(4000, ECHO, octets("its")).packet(own, address("10.1.0.1")));
        path.send(new TcpSegment(4000, ECHO, 1, 0, TcpSegment.SYN, 1000, 1000, -1, new byte[0])
                .packet(own, address("10.1.0.1")));
        bench.settle();
        assertThat(host).anyMatch(it -> it.protocol() == IpProtocol.UDP);
        assertThat(host).anyMatch(it -> it.protocol() == IpProtocol.TCP);
    }
}
