package dev.mynah.network.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import dev.mynah.network.air.tcp.TcpConnection;
import dev.mynah.network.air.tcp.TcpSegment;
import dev.mynah.network.conformance.Conforms;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The host's TCP, segment by segment. */
final class TcpTest {
    private static final int PORT = 40_000;
    private static final int ACK = TcpSegment.ACK;

    private final Wire wire = new Wire();
    private int to = 80;
    private int sequence = 1000;
    private int acknowledged;
    private int window = 65_535;

    @AfterEach
    void no_event_was_without_a_row() {
        wire.nothingUnexpected();
    }

    private void send(int flags, int at, String data) {
        TcpSegment segment = new TcpSegment(
                PORT,
                to,
                at,
                acknowledged,
                flags,
                window,
                (flags & TcpSegment.SYN) != 0 ? 1400 : 0,
                -1,
                data.getBytes(StandardCharsets.ISO_8859_1));
        wire.send(segment.packet(Wire.UE, Wire.HOST));
    }

    private TcpSegment next() {
        IpPacket packet = wire.next();
        assertThat(packet.transportChecksum()).isZero();
        return TcpSegment.read(packet).orElseThrow();
    }

    private void connect() {
        send(TcpSegment.SYN, sequence, "");
        TcpSegment syn = next();
        assertThat(syn.flags()).isEqualTo(TcpSegment.SYN | ACK);
        assertThat(syn.acknowledgment()).isEqualTo(sequence + 1);
        assertThat(syn.mss()).isEqualTo(1460);
        sequence++;
        acknowledged = syn.sequence() + 1;
        send(ACK, sequence, "");
        wire.nothing();
    }

    private void say(String data) {
        send(ACK | TcpSegment.PSH, sequence, data);
        sequence += data.length();
    }

    /** All the data there is, acknowledged as it comes. */
    private String hear() {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        while (!wire.received.isEmpty()) {
            TcpSegment segment = next();
            if (segment.sequence() == acknowledged && segment.length() > 0) {
                heard.writeBytes(segment.data());
                acknowledged += segment.length();
                send(ACK, sequence, "");
            }
        }
        return heard.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    @Conforms(to = "RFC 9293 3.5", by = TcpConnection.class)
    void a_page_is_asked_for_and_both_sides_close() {
        connect();
        say("GET / HTTP/1.1\r\nHost: host.test\r\nConnection: close\r\n\r\n");
        String page = hear();
        assertThat(page)
                .startsWith("HTTP/1.1 200 OK\r\n")
                .contains("Connection: close")
                .contains("/bytes/N");
        // Its FIN has been acknowledged; ours follows.
        send(ACK | TcpSegment.FIN, sequence++, "");
        assertThat(next().acknowledgment()).isEqualTo(sequence);
        wire.pass(Duration.ofSeconds(61));
        send(ACK, sequence, "");
        assertThat(next().has(TcpSegment.RST)).isTrue();
    }

    @Test
    @Conforms(to = "RFC 9112 9.3", by = HttpApplication.class)
    void a_connection_is_kept_for_further_requests() {
        connect();
        say("GET /generate_204 HTTP/1.1\r\nHost: x\r\n\r\nHEAD /bytes/7 HTTP/1.1\r\nHost: x\r\n\r\n");
        assertThat(hear()).startsWith("HTTP/1.1 204 No Content").contains("Content-Length: 7\r\n\r\n");
        say("PUT /up HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n3;x\r\nyou\r\n0\r\n\r\n");
        assertThat(hear()).endsWith("\r\n\r\n8\n");
        say("BREW / HTTP/1.1\r\n\r\n");
        assertThat(hear()).startsWith("HTTP/1.1 405 ");
        say("nonsense\r\n\r\n");
        assertThat(hear()).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void a_body_of_any_length_comes_whole_through_a_lossy_line() {
        connect();
        say("GET /bytes/300000 HTTP/1.1\r\nHost: x\r\n\r\n");
        Random random = new Random(6);
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        for (int i = 0; i < 100_000 && heard.size() < 300_000; i++) {
            if (wire.received.isEmpty()) {
                wire.pass(Duration.ofMillis(200));
                continue;
            }
            TcpSegment segment = next();
            if (random.nextInt(50) == 0) {
                continue;
            }
            if (segment.sequence() == acknowledged) {
                heard.writeBytes(segment.data());
                acknowledged += segment.length();
            }
            send(ACK, sequence, "");
        }
        String all = heard.toString(StandardCharsets.ISO_8859_1);
        String body = all.substring(all.indexOf("\r\n\r\n") + 4);
        assertThat(body.length()).isGreaterThan(299_000);
        for (int i = 0; i < body.length(); i++) {
            assertThat((int) body.charAt(i)).isEqualTo(i & 0xFF);
        }
    }

    @Test
    @Conforms(to = "RFC 9293 3.10.7.4", by = TcpConnection.class)
    void segments_out_of_order_are_put_in_order() {
        to = 7;
        connect();
        send(ACK, sequence + 3, "def");
        assertThat(next().acknowledgment()).isEqualTo(sequence);
        send(ACK, sequence + 6, "gh");
        assertThat(next().acknowledgment()).isEqualTo(sequence);
        say("abc");
        sequence += 5;
        assertThat(hear()).isEqualTo("abcdefgh");
    }

    @Test
    @Conforms(to = "RFC 9293 3.8.6.1", by = TcpConnection.class)
    void a_closed_window_is_probed_until_it_opens() {
        to = 7;
        connect();
        window = 0;
        say("hello");
        TcpSegment probe = next();
        assertThat(probe.data()).hasSize(1);
        wire.pass(Duration.ofSeconds(30));
        assertThat(wire.received.size()).isBetween(3, 6);
        wire.received.clear();
        window = 65_535;
        acknowledged += 1;
        send(ACK, sequence, "");
        assertThat(hear()).isEqualTo("ello");
    }

    @Test
    @Conforms(to = "RFC 6298 5", by = TcpConnection.class)
    void a_peer_that_goes_silent_is_given_up() {
        to = 7;
        connect();
        say("hello");
        wire.pass(Duration.ofMinutes(10));
        TcpSegment last = null;
        while (!wire.received.isEmpty()) {
            last = next();
        }
        assertThat(last.has(TcpSegment.RST)).isTrue();
        send(ACK, sequence, "");
        assertThat(next().has(TcpSegment.RST)).isTrue();
    }

    @Test
    @Conforms(to = "RFC 5961 3.2", by = TcpConnection.class)
    void only_a_reset_with_the_right_number_ends_a_connection() {
        connect();
        send(TcpSegment.RST, sequence + 5, "");
        assertThat(next().flags()).isEqualTo(ACK);
        send(TcpSegment.RST, sequence, "");
        wire.nothing();
        send(ACK, sequence, "");
        assertThat(next().has(TcpSegment.RST)).isTrue();
    }

    @Test
    @Conforms(to = "RFC 9293 3.10.7.1", by = Tcp.class)
    void a_port_nobody_listens_on_is_refused() {
        to = 81;
        send(TcpSegment.SYN, 7, "");
        TcpSegment refusal = next();
        assertThat(refusal.flags()).isEqualTo(TcpSegment.RST | ACK);
        assertThat(refusal.acknowledgment()).isEqualTo(8);
    }

    @Test
    void hostile_segments_take_no_more_than_their_share() {
        Random random = new Random(13);
        for (int i = 0; i < 20_000; i++) {
            byte[] data = new byte[random.nextInt(3) == 0 ? 300 : 0];
            random.nextBytes(data);
            TcpSegment segment = new TcpSegment(
                    random.nextInt(600),
                    new int[] {7, 9, 80, 81}[random.nextInt(4)],
                    random.nextInt(),
                    random.nextInt(),
                    random.nextInt(64),
                    random.nextInt(65_536),
                    random.nextInt(3000),
                    random.nextInt(16) - 1,
                    data);
            byte[] packet = segment.packet(Wire.UE, Wire.HOST);
            if (random.nextInt(10) == 0) {
                packet[20 + random.nextInt(20)] ^= (byte) random.nextInt();
            }
            wire.send(packet).pass(Duration.ofMillis(1));
            wire.received.clear();
        }
        wire.pass(Duration.ofMinutes(20));
        wire.received.clear();
        connect();
        say("GET /generate_204 HTTP/1.1\r\n\r\n");
        assertThat(hear()).startsWith("HTTP/1.1 204");
    }

    @Test
    void damaged_segments_are_not_read() {
        byte[] packet = IpPacket.build(Wire.UE, Wire.HOST, IpProtocol.TCP, new byte[19]);
        assertThat(TcpSegment.read(IpPacket.read(packet).orElseThrow())).isEqualTo(Optional.empty());
    }
}
