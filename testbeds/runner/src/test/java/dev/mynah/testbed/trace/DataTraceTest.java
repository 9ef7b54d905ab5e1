package dev.mynah.testbed.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.event.Event;
import dev.mynah.network.air.event.UserPacket;
import dev.mynah.network.air.ip.IpPacket;
import dev.mynah.network.air.ip.IpProtocol;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The capture of users' packets. */
class DataTraceTest {
    @TempDir
    private Path directory;

    private static UserPacket packet(String from, String to, int protocol, String payload) throws IOException {
        return new UserPacket(
                Instant.EPOCH,
                "modem0/slot0",
                1,
                true,
                IpPacket.build(
                        InetAddress.getByName(from),
                        InetAddress.getByName(to),
                        protocol,
                        HexFormat.of().parseHex(payload)));
    }

    @Test
    void tshark_reads_packets_of_both_kinds_of_ip() throws Exception {
        requireTshark();
        Path capture = directory.resolve("data.pcap");
        DataTrace trace = new DataTrace(capture);
        trace.write(packet("10.45.0.2", "10.45.0.1", IpProtocol.ICMP, "0800f7fd00010001"));
        trace.write(packet("2001:db8::2", "2001:db8::1", IpProtocol.UDP, "c000000700080000"));
        trace.close();
        assertThat(tshark(capture))
                .hasSize(2)
                .anyMatch(line -> line.contains("10.45.0.2") && line.contains("Echo (ping) request"))
                .anyMatch(line -> line.contains("2001:db8::2") && line.contains("UDP"));
    }

    @Test
    void a_full_file_makes_room_for_a_new_one() throws Exception {
        Path capture = directory.resolve("data.pcap");
        DataTrace trace = new DataTrace(capture, 20);
        for (int i = 0; i < 3; i++) {
            trace.write(packet("10.45.0.2", "10.45.0.1", IpProtocol.ICMP, "0800f7fd00010001"));
        }
        trace.close();
        assertThat(directory.resolve("data.pcap.1")).exists();
        assertThat(Files.size(capture)).isEqualTo(24 + 16 + 28);
    }

    @Test
    void packets_are_neither_remembered_nor_shown() throws Exception {
        List<Event> shown = new CopyOnWriteArrayList<>();
        try (Recorder recorder = Recorder.in(directory, complaint -> {})) {
            recorder.accept(packet("10.45.0.2", "10.45.0.1", IpProtocol.ICMP, "0800f7fd00010001"));
            recorder.attach(
                    new Sink() {
                        @Override
                        public void write(Event event) {
                            shown.add(event);
                        }

                        @Override
                        public void lost(long count) {}

                        @Override
                        public void flush() {}

                        @Override
                        public void close() {}
                    },
                    true);
        }
        assertThat(shown).isEmpty();
        assertThat(Files.size(directory.resolve("data.pcap"))).isEqualTo(24 + 16 + 28);
        assertThat(Files.size(directory.resolve("testbed.log"))).isZero();
    }

    private static void requireTshark() {
        boolean there = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "tshark")));
        if (!there && "1".equals(System.getenv("MYNAH_REQUIRE_PEERS"))) {
            throw new AssertionError("tshark is not installed (apt install tshark)");
        }
        Assumptions.assumeTrue(there, "tshark is not installed (apt install tshark)");
    }

    private static List<String> tshark(Path capture) throws IOException {
        Process process = new ProcessBuilder("tshark", "-r", capture.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var output = process.inputReader()) {
            return output.lines().toList();
        }
    }
}
