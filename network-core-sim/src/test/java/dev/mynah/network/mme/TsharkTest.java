package dev.mynah.network.mme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.element.AccessPointName;
import dev.mynah.network.air.nas.element.Eea;
import dev.mynah.network.air.nas.element.Eia;
import dev.mynah.network.air.nas.element.EpsUpdateType.Updating;
import dev.mynah.network.air.nas.element.PdnType;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions;
import dev.mynah.network.air.nas.element.ProtocolConfigurationOptions.Option;
import dev.mynah.network.air.nas.element.RequestType;
import dev.mynah.network.air.nas.element.UeTerminatedDetachType;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateAccept;
import dev.mynah.network.air.nas.emm.TrackingAreaUpdateComplete;
import dev.mynah.network.air.nas.esm.ActivateDefaultEpsBearerContextAccept;
import dev.mynah.network.air.nas.esm.EsmIe;
import dev.mynah.network.air.nas.esm.PdnConnectivityRequest;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes over the air, read by tshark's NAS-EPS dissector (Debian package tshark). */
final class TsharkTest {
    /** The link type left to users; tshark is told that NAS-EPS is in it. */
    private static final int DLT_USER0 = 147;

    private final Network network =
            new Network(Network.alpha().withMme(MmeSpec.STANDARD.withAlgorithms(List.of(Eia.EIA2), List.of(Eea.EEA0))));

    @Test
    void tshark_finds_nothing_wrong_with_our_messages(@TempDir Path folder) throws Exception {
        requireTshark();
        TestUe ue = network.ue();
        converse(ue);
        Path capture = folder.resolve("nas.pcap");
        write(ue.onAir, capture);
        assertThat(tshark(capture, "_ws.malformed || _ws.expert.severity >= 4194304"))
                .isEmpty();
        String all = tshark(capture, "nas-eps");
        assertThat(all.lines()).hasSize(ue.onAir.size());
        assertThat(all)
                .contains("Attach accept, Activate default EPS bearer context request")
                .contains("EMM information")
                .contains("Tracking area update accept")
                .contains("Detach request");
    }

    private void converse(TestUe ue) {
        ue.pdnType = PdnType.IPV4V6;
        ue.pdnOptions = OptionalElements.of(
                EsmIe.PROTOCOL_CONFIGURATION_OPTIONS,
                ProtocolConfigurationOptions.of(
                        new Option(ProtocolConfigurationOptions.DNS_SERVER_IPV4, Octets.EMPTY),
                        new Option(ProtocolConfigurationOptions.DNS_SERVER_IPV6, Octets.EMPTY),
                        new Option(ProtocolConfigurationOptions.IPV4_LINK_MTU, Octets.EMPTY)));
        ue.attached();
        ue.send(new PdnConnectivityRequest(
                0,
                2,
                RequestType.INITIAL_REQUEST,
                PdnType.IPV4V6,
                OptionalElements.of(EsmIe.ACCESS_POINT_NAME, new AccessPointName("mms"))));
        ue.heard.clear();
        ue.send(new ActivateDefaultEpsBearerContextAccept(6, 0));
        ue.transceiver.release();
        ue.update(Updating.TA, true);
        ue.takeGuti(ue.expect(TrackingAreaUpdateAccept.class).get(EmmIe.GUTI));
        ue.send(new TrackingAreaUpdateComplete());
        network.done(network.control.detach(Network.IMSI, UeTerminatedDetachType.REATTACH_REQUIRED, Optional.empty()));
    }

    private static void write(List<byte[]> messages, Path capture) throws IOException {
        try (OutputStream out = Files.newOutputStream(capture)) {
            out.write(ByteBuffer.allocate(24)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(0xA1B2C3D4)
                    .putShort((short) 2)
                    .putShort((short) 4)
                    .putLong(0)
                    .putInt(65535)
                    .putInt(DLT_USER0)
                    .array());
            for (byte[] message : messages) {
                out.write(ByteBuffer.allocate(16)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putLong(0)
                        .putInt(message.length)
                        .putInt(message.length)
                        .array());
                out.write(message);
            }
        }
    }

    private static String tshark(Path capture, String filter) throws IOException {
        Process process = new ProcessBuilder(
                        "tshark",
                        "-r",
                        capture.toString(),
                        "-o",
                        "uat:user_dlts:\"User 0 (DLT=147)\",\"nas-eps\",\"0\",\"\",\"0\",\"\"",
                        "-o",
                        "nas-eps.null_decipher:TRUE",
                        "-Y",
                        filter)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void requireTshark() {
        boolean there = Files.isExecutable(Path.of("/usr/bin/tshark"));
        if (!there && "1".equals(System.getenv("MYNAH_REQUIRE_PEERS"))) {
            fail("tshark is not installed and MYNAH_REQUIRE_PEERS=1");
        }
        assumeTrue(there, "tshark is not installed");
    }
}
