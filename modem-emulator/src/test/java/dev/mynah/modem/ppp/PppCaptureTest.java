package dev.mynah.modem.ppp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mynah.modem.PacketData.Authentication;
import dev.mynah.network.air.event.EventStream;
import dev.mynah.network.air.time.VirtualTime;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole PPP conversation, read by tshark (Debian package tshark). */
class PppCaptureTest {
    private static final int LINKTYPE_PPP = 9;
    private static final byte[] PING =
            HexFormat.of().parseHex("4500001c000040004001267f0a2d00020a2d00010800f7f500010009");

    /** One direction of the line, frame by frame without check sequences. */
    private static final class Tap {
        private final ByteArrayOutputStream frame = new ByteArrayOutputStream();
        private boolean escaped;

        void hear(byte[] octets, List<byte[]> frames) {
            for (byte octet : octets) {
                if (octet == 0x7E) {
                    if (frame.size() > 4) {
                        frames.add(Arrays.copyOf(frame.toByteArray(), frame.size() - 2));
                    }
                    frame.reset();
                } else if (octet == 0x7D) {
                    escaped = true;
                } else {
                    frame.write(escaped ? octet ^ 0x20 : octet);
                    escaped = false;
                }
            }
        }
    }

    private final VirtualTime time = new VirtualTime(Instant.EPOCH);
    private final List<byte[]> frames = new ArrayList<>();
    private final Tap up = new Tap();
    private final Tap down = new Tap();
    private final PppHost host = new PppHost(this::toModem);
    private final PppLink link =
            new PppLink("modem0/slot0/ppp1", time.timeline(), new Random(11), new EventStream(), new PppLink.User() {
                @Override
                public void send(byte[] octets) {
                    down.hear(octets, frames);
                    time.timeline().execute(() -> host.receive(octets));
                }

                @Override
                public void authenticated(Optional<Authentication> with) {
                    link.network(parameters());
                }

                @Override
                public void received(byte[] packet) {}

                @Override
                public void finished() {}
            });

    private void toModem(byte[] octets) {
        up.hear(octets, frames);
        time.timeline().execute(() -> link.receive(octets, 0, octets.length));
    }

    private static NetworkParameters parameters() {
        try {
            InetAddress own = InetAddress.getByName("10.45.0.2");
            return new NetworkParameters(
                    Optional.of(own), List.of(InetAddress.getByName("10.45.0.1")), Optional.of(0x10002L));
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tshark_finds_nothing_wrong_with_any_frame(@TempDir Path folder) throws Exception {
        requireTshark();
        link.start();
        host.start();
        time.settle();
        host.sendPacket(PING);
        link.send(PING);
        link.close();
        time.settle();
        Path capture = folder.resolve("ppp.pcap");
        write(capture);
        assertThat(tshark(capture, "_ws.malformed || _ws.expert.severity >= 4194304"))
                .isEmpty();
        assertThat(tshark(capture, ""))
                .hasSize(frames.size())
                .anyMatch(line -> line.contains("PPP LCP") && line.contains("Configuration Request"))
                .anyMatch(line -> line.contains("PPP LCP") && line.contains("Configuration Ack"))
                .anyMatch(line -> line.contains("PPP CHAP") && line.contains("Challenge"))
                .anyMatch(line -> line.contains("PPP CHAP") && line.contains("Success"))
                .anyMatch(line -> line.contains("PPP IPCP") && line.contains("Configuration Nak"))
                .anyMatch(line -> line.contains("PPP IPV6CP"))
                .anyMatch(line -> line.contains("Echo (ping) request"))
                .anyMatch(line -> line.contains("Termination Request"));
    }

    private void write(Path capture) throws IOException {
        try (OutputStream out = Files.newOutputStream(capture)) {
            out.write(ByteBuffer.allocate(24)
                    .putInt(0xA1B2C3D4)
                    .putShort((short) 2)
                    .putShort((short) 4)
                    .putLong(0)
                    .putInt(65_535)
                    .putInt(LINKTYPE_PPP)
                    .array());
            int second = 0;
            for (byte[] frame : frames) {
                out.write(ByteBuffer.allocate(16)
                        .putInt(second++)
                        .putInt(0)
                        .putInt(frame.length)
                        .putInt(frame.length)
                        .array());
                out.write(frame);
            }
        }
    }

    private static List<String> tshark(Path capture, String filter) throws IOException {
        Process process = new ProcessBuilder("tshark", "-r", capture.toString(), "-Y", filter)
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
