package dev.mynah.network.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.ip.Fragmentation;
import dev.mynah.network.air.ip.Icmp;
import dev.mynah.network.air.ip.InternetChecksum;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import dev.mynah.network.air.ip.Reassembly;
import dev.mynah.network.conformance.Conforms;
import dev.mynah.network.pdn.PacketDataNetwork;
import dev.mynah.network.pdn.Shaping;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class BuiltInHostTest {
    private final Wire wire = new Wire();

    @Test
    @Conforms(to = "RFC 792", by = Icmp.class)
    void an_echo_request_is_answered() {
        byte[] request = echo(8, 0, "ping");
        IpPacket reply = wire.send(Wire.UE, Wire.HOST, IpProtocol.ICMP, request).next();
        assertThat(reply.source()).isEqualTo(Wire.HOST);
        assertThat(reply.destination()).isEqualTo(Wire.UE);
        assertThat(reply.at(0)).isZero();
        assertThat(new InternetChecksum()
                        .add(reply.payload(), 0, reply.payloadLength())
                        .value())
                .isZero();
        assertThat(Arrays.copyOfRange(reply.payload(), 4, reply.payloadLength()))
                .isEqualTo(Arrays.copyOfRange(request, 4, request.length));
    }

    @Test
    @Conforms(to = "RFC 4443 4.2", by = Icmp.class)
    void an_echo_request_of_ipv6_is_answered() {
        byte[] request = {(byte) 128, 0, 0, 0, 0, 1, 0, 1, 9};
        checksum(Wire.UE6, Wire.HOST6, IpProtocol.ICMPV6, request, 2);
        IpPacket reply =
                wire.send(Wire.UE6, Wire.HOST6, IpProtocol.ICMPV6, request).next();
        assertThat(reply.at(0)).isEqualTo(129);
        assertThat(reply.transportChecksum()).isZero();
    }

    @Test
    void a_damaged_packet_is_not_answered() {
        byte[] request = echo(8, 0, "ping");
        request[9] ^= 1;
        wire.send(Wire.UE, Wire.HOST, IpProtocol.ICMP, request).nothing();
        byte[] packet = IpPacket.build(Wire.UE, Wire.HOST, IpProtocol.ICMP, echo(8, 0, "ping"));
        packet[8] ^= 1;
        wire.send(packet).nothing();
    }

    @Test
    @Conforms(to = "RFC 791 3.2", by = Reassembly.class)
    void a_long_echo_comes_and_goes_in_fragments() {
        byte[] request = echo(8, 0, "x".repeat(3000));
        for (byte[] fragment :
                new Fragmentation().cut(IpPacket.build(Wire.UE, Wire.HOST, IpProtocol.ICMP, request), 1500)) {
            wire.nothing();
            wire.send(fragment);
        }
        Reassembly reassembly = new Reassembly(wire.time.timeline());
        Optional<IpPacket> whole = Optional.empty();
        int fragments = 0;
        while (whole.isEmpty()) {
            IpPacket next = wire.next();
            assertThat(next.length()).isLessThanOrEqualTo(1500);
            fragments++;
            whole = reassembly.take(next);
        }
        assertThat(fragments).isEqualTo(3);
        assertThat(whole.get().payloadLength()).isEqualTo(request.length);
    }

    @Test
    @Conforms(to = "RFC 8200 4.5", by = Fragmentation.class)
    void ipv6_is_fragmented_by_a_header_of_its_own() {
        byte[] request = new byte[4000];
        request[0] = (byte) 128;
        checksum(Wire.UE6, Wire.HOST6, IpProtocol.ICMPV6, request, 2);
        new Fragmentation()
                .cut(IpPacket.build(Wire.UE6, Wire.HOST6, IpProtocol.ICMPV6, request), 1400)
                .forEach(wire::send);
        Reassembly reassembly = new Reassembly(wire.time.timeline());
        Optional<IpPacket> whole = Optional.empty();
        while (whole.isEmpty()) {
            whole = reassembly.take(wire.next());
        }
        assertThat(whole.get().transportChecksum()).isZero();
        assertThat(whole.get().payloadLength()).isEqualTo(4000);
    }

    @Test
    void fragments_that_overlap_or_never_end_take_no_memory_for_long() {
        Random random = new Random(9);
        for (int i = 0; i < 20_000; i++) {
            byte[] packet = IpPacket.build(Wire.UE, Wire.HOST, IpProtocol.ICMP, new byte[random.nextInt(64)]);
            ByteBuffer.wrap(packet).putShort(4, (short) random.nextInt()).putShort(6, (short) random.nextInt(0x4000));
            packet[10] = 0;
            packet[11] = 0;
            ByteBuffer.wrap(packet).putShort(10, (short)
                    new InternetChecksum().add(packet, 0, 20).value());
            wire.send(packet).pass(Duration.ofMillis(1));
            wire.received.clear();
        }
        wire.send(Wire.UE, Wire.HOST, IpProtocol.ICMP, echo(8, 0, "still here"));
        assertThat(wire.received).isNotEmpty();
    }

    @Test
    @Conforms(to = "RFC 1122 3.2.2.1", by = Icmp.class)
    void what_leads_nowhere_is_said_to() {
        wire.send(udp(Wire.UE, Wire.HOST, 4000, 4711, "x"));
        assertError(3, 3);
        wire.send(udp(Wire.UE, Wire.address("203.0.113.9"), 4000, 53, "x"));
        assertError(3, 0);
        wire.send(Wire.UE, Wire.HOST, 200, new byte[8]);
        assertError(3, 2);
        wire.send(Wire.UE, Wire.address("203.0.113.9"), IpProtocol.ICMP, echo(3, 3, "an error"))
                .nothing();
        wire.send(udp(Wire.UE6, Wire.HOST6, 4000, 4711, "x"));
        assertError(1, 4);
    }

    private void assertError(int type, int code) {
        IpPacket error = wire.next();
        assertThat(error.at(0)).isEqualTo(type);
        assertThat(error.at(1)).isEqualTo(code);
    }

    @Test
    @Conforms(to = "RFC 862", by = UdpService.class)
    void udp_is_echoed() {
        IpPacket reply = wire.send(udp(Wire.UE, Wire.HOST, 4000, 7, "hello")).next();
        assertThat(reply.destinationPort()).isEqualTo(4000);
        assertThat(new String(reply.payload(), 8, 5, StandardCharsets.US_ASCII)).isEqualTo("hello");
        assertThat(reply.transportChecksum()).isZero();
        wire.send(udp(Wire.UE, Wire.HOST, 4000, 9, "hello")).nothing();
    }

    @Test
    @Conforms(to = "RFC 1035 4", by = DnsZone.class)
    void names_are_served() {
        assertThat(ask("host.test", 1)).containsSequence(0xC0, 0x0C, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 10, 45, 0, 1);
        assertThat(ask("WWW.Example.test", 1)).endsWith(198, 51, 100, 1);
        assertThat(ask("www.example.test", 28)[7]).isEqualTo(1);
        assertThat(ask("nobody.test", 1)[3] & 0xF).isEqualTo(3);
        assertThat(ask("www.example.org", 1)[3] & 0xF).isEqualTo(5);
        assertThat(ask("1.0.45.10.in-addr.arpa", 12)).endsWith(4, 'h', 'o', 's', 't', 4, 't', 'e', 's', 't', 0);
    }

    @Test
    void other_names_are_asked_of_the_name_server_outside() {
        wire.outside.forward((query, answer) -> {
            byte[] response = query.clone();
            response[2] |= (byte) 0x80;
            answer.accept(response);
        });
        wire.pass(Duration.ZERO);
        assertThat(ask("www.example.org", 1)[3] & 0xF).isZero();
        assertThat(ask("www.example.test", 1)).endsWith(198, 51, 100, 1);
        assertThat(ask("nobody.test", 1)[3] & 0xF).isEqualTo(3);
    }

    @Test
    void other_packets_go_out_and_come_in_once_there_is_a_way() {
        Way way = new Way();
        wire.outside.lead(way);
        wire.pass(Duration.ZERO);
        InetAddress far = Wire.address("203.0.113.9");
        byte[] packet = udp(Wire.UE, far, 4000, 53, "x");
        wire.send(packet).nothing();
        assertThat(way.taken).containsExactly(packet);
        way.ues.accept(udp(far, Wire.UE, 53, 4000, "y"));
        assertThat(wire.pass(Duration.ZERO).next().source()).isEqualTo(far);
        wire.send(Wire.UE, Wire.HOST, IpProtocol.ICMP, echo(8, 0, "ping"));
        assertThat(wire.next().source()).isEqualTo(Wire.HOST);
    }

    @Test
    void what_floods_in_from_outside_is_dropped_but_for_a_queue() {
        Way way = new Way();
        wire.outside.lead(way);
        wire.pass(Duration.ZERO);
        for (int i = 0; i < 10_000; i++) {
            way.ues.accept(udp(Wire.address("203.0.113.9"), Wire.UE, 53, 4000, "y"));
        }
        wire.pass(Duration.ofSeconds(1));
        assertThat(wire.received).hasSize(256);
    }

    /** What lies outside, by hand. */
    private static final class Way implements PacketDataNetwork {
        final List<byte[]> taken = new ArrayList<>();
        Consumer<byte[]> ues = packet -> {};

        @Override
        public void join(Consumer<byte[]> towardsUes) {
            ues = towardsUes;
        }

        @Override
        public void receive(byte[] packet) {
            taken.add(packet);
        }
    }

    /** Another server's address, told to UEs: it answers too, for there is no other. */
    private int[] ask(String name, int type) {
        ByteBuffer query = ByteBuffer.allocate(12 + name.length() + 2 + 4);
        query.putShort((short) 0x1234)
                .putShort((short) 0x0100)
                .putShort((short) 1)
                .position(12);
        for (String label : name.split("\\.")) {
            query.put((byte) label.length()).put(label.getBytes(StandardCharsets.US_ASCII));
        }
        query.put((byte) 0).putShort((short) type).putShort((short) 1);
        IpPacket reply = wire.send(udp(Wire.UE, Wire.address("192.0.2.53"), 5000, 53, query.array()))
                .next();
        byte[] answer = Arrays.copyOfRange(reply.payload(), 8, reply.payloadLength());
        int[] octets = new int[answer.length];
        for (int i = 0; i < octets.length; i++) {
            octets[i] = answer[i] & 0xFF;
        }
        assertThat(octets).startsWith(0x12, 0x34);
        return octets;
    }

    @Test
    void hostile_queries_get_an_answer_or_none() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            byte[] query = new byte[random.nextInt(60)];
            random.nextBytes(query);
            wire.send(udp(Wire.UE, Wire.HOST, 5000, 53, query));
            wire.received.clear();
        }
    }

    @Test
    void a_throttled_subscriber_gets_no_more_than_its_rate() {
        wire.gateway.shape("001010000000001", Optional.of(Shaping.STANDARD.withRates(80, 80)));
        for (int i = 0; i < 100; i++) {
            wire.send(udp(Wire.UE, Wire.HOST, 4000, 7, "x".repeat(972)));
        }
        // 1000 octets at 80 kbit/s are a tenth of a second each; half a second's worth may wait in each direction.
        wire.pass(Duration.ofMillis(350));
        assertThat(wire.received).hasSize(2);
        wire.pass(Duration.ofSeconds(10));
        assertThat(wire.received.size()).isBetween(6, 12);
        assertThat(wire.session.usage().get(5).dropped()).isGreaterThan(80);
        assertThat(wire.session.usage().get(5).downlinkOctets()).isEqualTo(wire.received.size() * 1000L + 96);
    }

    @Test
    void latency_and_loss_are_as_set() {
        wire.gateway.shape(
                "001010000000001",
                Optional.of(Shaping.STANDARD.withLatency(Duration.ofMillis(50)).withLoss(100)));
        for (int i = 0; i < 1000; i++) {
            wire.send(udp(Wire.UE, Wire.HOST, 4000, 7, "x"));
            wire.pass(Duration.ofMillis(99));
            wire.received.clear();
            wire.pass(Duration.ofMillis(2));
        }
        assertThat(wire.session.usage().get(5).dropped()).isBetween(150L, 230L);
    }

    static byte[] echo(int type, int code, String text) {
        byte[] octets = text.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer message = ByteBuffer.allocate(8 + octets.length);
        message.put((byte) type)
                .put((byte) code)
                .putShort((short) 0)
                .putInt(0x00010001)
                .put(octets);
        message.putShort(2, (short) new InternetChecksum()
                .add(message.array(), 0, message.capacity())
                .value());
        return message.array();
    }

    static byte[] udp(InetAddress from, InetAddress to, int source, int destination, String text) {
        return udp(from, to, source, destination, text.getBytes(StandardCharsets.US_ASCII));
    }

    static byte[] udp(InetAddress from, InetAddress to, int source, int destination, byte[] content) {
        ByteBuffer datagram = ByteBuffer.allocate(8 + content.length);
        datagram.putShort((short) source).putShort((short) destination).putShort((short) datagram.capacity());
        datagram.putShort((short) 0).put(content);
        checksum(from, to, IpProtocol.UDP, datagram.array(), 6);
        return IpPacket.build(from, to, IpProtocol.UDP, datagram.array());
    }

    private static void checksum(InetAddress from, InetAddress to, int protocol, byte[] payload, int at) {
        int checksum = IpPacket.transportChecksum(from, to, protocol, payload);
        payload[at] = (byte) (checksum >> 8);
        payload[at + 1] = (byte) checksum;
    }
}
