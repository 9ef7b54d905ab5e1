package dev.mynah.network.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import dev.mynah.network.air.tcp.TcpSegment;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a UE and the host behind the gateway say to each other, read by tshark (Debian package tshark). */
final class PacketCaptureTest {
    private static final int LINKTYPE_RAW = 101;
    private static final int PORT = 40_000;

    private final Wire wire = new Wire();
    private final List<byte[]> seen = new ArrayList<>();

    private void send(byte[] packet) {
        seen.add(packet);
        wire.send(packet);
        wire.received.forEach(answer -> seen.add(answer.octets()));
    }

    @Test
    void tshark_finds_nothing_wrong_with_pings_names_and_pages(@TempDir Path folder) throws Exception {
        requireTshark();
        ping();
        ask();
        browse();
        Path capture = folder.resolve("data.pcap");
        write(capture);
        assertThat(tshark(capture, "_ws.malformed || _ws.expert.severity >= 6291456"))
                .isEmpty();
        assertThat(tshark(capture, "ip.checksum.status == 0 || tcp.checksum.status == 0 || udp.checksum.status == 0"))
                .isEmpty();
        assertThat(tshark(capture, ""))
                .anyMatch(line -> line.contains("Echo (ping) request"))
                .anyMatch(line -> line.contains("Echo (ping) reply") && !line.contains("no response"))
                .anyMatch(line -> line.contains("Standard query response") && line.contains("198.51.100.1"))
                .anyMatch(line -> line.contains("[SYN, ACK]"))
                .anyMatch(line -> line.contains("GET / HTTP/1.1"))
                .anyMatch(line -> line.contains("HTTP/1.1 200 OK"));
    }

    private void ping() {
        byte[] echo = HexFormat.of().parseHex("0800f7f500010009");
        send(IpPacket.build(Wire.UE, Wire.HOST, IpProtocol.ICMP, echo));
        wire.received.clear();
    }

    private void ask() {
        byte[] query = HexFormat.of().parseHex("12340100000100000000000003777777076578616d706c6504746573740000010001");
        ByteBuffer datagram = ByteBuffer.allocate(8 + query.length);
        datagram.putShort((short) 5000).putShort((short) 53).putShort((short) datagram.capacity());
        datagram.putShort((short) 0).put(query);
        int checksum = IpPacket.transportChecksum(Wire.UE, Wire.HOST, IpProtocol.UDP, datagram.array());
        datagram.putShort(6, (short) checksum);
        send(IpPacket.build(Wire.UE, Wire.HOST, IpProtocol.UDP, datagram.array()));
        wire.received.clear();
    }

    private void browse() {
        tcp(1000, 0, TcpSegment.SYN, "");
        int heard = TcpSegment.read(wire.next()).orElseThrow().sequence() + 1;
        tcp(1001, heard, TcpSegment.ACK, "");
        String request = "GET / HTTP/1.1\r\nHost: host.test\r\nConnection: close\r\n\r\n";
        tcp(1001, heard, TcpSegment.ACK | TcpSegment.PSH, request);
    }

    private void tcp(int sequence, int acknowledged, int flags, String data) {
        wire.received.clear();
        send(new TcpSegment(
                        PORT,
                        80,
                        sequence,
                        acknowledged,
                        flags,
                        65_535,
                        (flags & TcpSegment.SYN) != 0 ? 1400 : 0,
                        -1,
                        data.getBytes(StandardCharsets.ISO_8859_1))
                .packet(Wire.UE, Wire.HOST));
    }

    private void write(Path capture) throws IOException {
        try (OutputStream out = Files.newOutputStream(capture)) {
            out.write(ByteBuffer.allocate(24)
                    .putInt(0xA1B2C3D4)
                    .putShort((short) 2)
                    .putShort((short) 4)
                    .putLong(0)
                    .putInt(65_535)
                    .putInt(LINKTYPE_RAW)
                    .array());
            int second = 0;
            for (byte[] packet : seen) {
                out.write(ByteBuffer.allocate(16)
                        .putInt(second++)
                        .putInt(0)
                        .putInt(packet.length)
                        .putInt(packet.length)
                        .array());
                out.write(packet);
            }
        }
    }

    private static List<String> tshark(Path capture, String filter) throws IOException {
        Process process = new ProcessBuilder(
                        "tshark",
                        "-r",
                        capture.toString(),
                        "-o",
                        "tcp.check_checksum:TRUE",
                        "-o",
                        "udp.check_checksum:TRUE",
                        "-o",
                        "ip.check_checksum:TRUE",
                        "-Y",
                        filter)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var output = process.inputReader()) {
            return output.lines().toList();
        }
    }

    private static void requireTshark() {
        boolean there = Files.isExecutable(Path.of("/usr/bin/tshark"));
        if (!there && "1".equals(System.getenv("MYNAH_REQUIRE_PEERS"))) {
            fail("tshark is not installed and MYNAH_REQUIRE_PEERS=1");
        }
        assumeTrue(there, "tshark is not installed");
    }
}
