package dev.mynah.testbed.junit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.event.NasExchanged;
import dev.mynah.network.operator.OperatorControl;
import dev.mynah.testbed.file.TestbedFile;
import dev.mynah.testbed.trace.Recorder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a modem says to each kind of network, read by tshark (Debian package tshark) from the capture. */
@Testbed("nr.yaml")
final class TraceTest {
    private static final String FAR_END = "+15550109999";
    private static final Duration AWHILE = Duration.ofMinutes(2);
    private static final String CIRCUITS = """
            seed: 1
            operators:
              alpha:
                plmn: 001-01
                name: Alpha Mobile
                cells:
                  - { name: cell, rat: %s, identity: 0x101, areaCode: 0x0101, channel: %d }
                farEnds:
                  - { number: "15550109999" }
            euiccs:
              euicc0:
                eid: 89049032123451234512345678901235
                profiles:
                  - name: Alpha
                    operator: alpha
                    enabledOnPort: 0
                    iccid: 8900101000000000019
                    imsi: 001010000000001
                    msisdn: +15550100001
                    k: 465B5CE8B199B49FAA5F0A2EE238A6BC
                    opc: CD63CB71954A9F4E48A5994E37A02BAF
            modems:
              modem0:
                slots:
                  - { euicc: euicc0, port: 0, imei: 490154203237518 }
                doors:
                  - { name: at0, pty: at0 }
            """;

    private static final String LTE_BESIDE = """
                  - { name: tower, rat: lte, identity: 0x102, areaCode: 0x0102, channel: 1850 }
                apns:
                  - { name: internet, ipv4: 10.45.0.0/16, dns: [10.45.0.1] }
            """;

    @TempDir
    private Path directory;

    @BeforeEach
    void requires_tshark() {
        boolean there = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "tshark")));
        if (!there && "1".equals(System.getenv("MYNAH_REQUIRE_PEERS"))) {
            throw new AssertionError("tshark is not installed (apt install tshark)");
        }
        Assumptions.assumeTrue(there, "tshark is not installed (apt install tshark)");
    }

    @Test
    void in_nr(AtClient at0, VirtualTestbed testbed) throws Exception {
        at0.ask("AT+C5GREG?", "+C5GREG: 0,1");
        use(at0);
        at0.send("AT+CFUN=4").eventually("OK");
        assertThat(read(testbed))
                .anyMatch(line -> line.contains("NAS-5GS") && line.contains("Registration request"))
                .anyMatch(line -> line.contains("Registration accept"))
                .anyMatch(line -> line.contains("PDU session establishment accept"))
                .anyMatch(line -> line.contains("CP-DATA (RP) RP-DATA"))
                .anyMatch(line -> line.contains("Deregistration request"));
    }

    @ParameterizedTest
    @CsvSource({"gsm, 20", "umts, 10700"})
    void in_gsm_and_utran(String rat, int channel) throws Exception {
        VirtualTestbed testbed =
                VirtualTestbed.of(TestbedFile.parse("circuits.yaml", CIRCUITS.formatted(rat, channel)));
        AtClient at0 = testbed.at("at0");
        at0.ask("AT+CREG?", "+CREG: 0,1");
        at0.ask("AT+CGREG?", "+CGREG: 0,1");
        ShortMessages.toItself(at0, "+15550100001", "over the control channel");
        at0.send("AT+CUSD=1,\"*100#\"").eventually("+CUSD: ...");
        at0.send("ATD" + FAR_END + ";").eventually("OK");
        at0.send("AT+CHUP").eventually("OK");
        at0.send("AT+CFUN=4").eventually("OK");
        assertThat(read(testbed))
                .anyMatch(line -> line.contains("(MM) Location Updating Request"))
                .anyMatch(line -> line.contains("(GMM) Attach Accept"))
                .anyMatch(line -> line.contains("(SMS) CP-DATA (RP) RP-DATA"))
                .anyMatch(line -> line.contains("(SS) Register"))
                .anyMatch(line -> line.contains("(CC) Setup"))
                .anyMatch(line -> line.contains("(MM) IMSI Detach Indication"));
    }

    @ParameterizedTest
    @CsvSource({
        "umts, 10700, Attach Request, Attach Accept, Activate PDP Context Accept",
        "lte, 1300, Attach request, Security mode command, Attach accept",
        "nr, 630000, Registration request, Security mode command, PDU session establishment accept"
    })
    void of_a_call_for_help_without_a_card(String rat, int channel, String asked, String answered, String given)
            throws Exception {
        String help = CIRCUITS.formatted(rat, channel)
                .replace("        enabledOnPort: 0\n", "")
                .replace("    farEnds:", """
                            apns:
                              - { name: sos, ipv4: 10.112.0.0/16 }
                            mme: { emergencyAttach: all }
                            sgsn: { emergencyAttach: all }
                            system5g: { emergencyRegistration: all }
                            farEnds:\
                        """.indent(0).stripTrailing());
        VirtualTestbed testbed = VirtualTestbed.of(TestbedFile.parse("help.yaml", help));
        AtClient at0 = testbed.at("at0");
        at0.send("AT+CGDCONT=2,\"IP\",,,,,,1").expect("OK");
        at0.send("AT+CGACT=1,2").eventually("OK");
        at0.send("AT+CGACT=0,2").eventually("OK");
        assertThat(read(testbed))
                .anyMatch(line -> line.contains(asked))
                .anyMatch(line -> line.contains(answered))
                .anyMatch(line -> line.contains(given));
    }

    @ParameterizedTest
    @CsvSource({"gsm, 20", "umts, 10700"})
    void from_lte_to_gsm_or_utran_and_back(String rat, int channel) throws Exception {
        String both = CIRCUITS.formatted(rat, channel).replace("    farEnds:\n", LTE_BESIDE + "    farEnds:\n");
        VirtualTestbed testbed = VirtualTestbed.of(TestbedFile.parse("both.yaml", both));
        OperatorControl alpha = testbed.operator("alpha").control();
        AtClient at0 = testbed.at("at0");
        alpha.power("cell", false);
        at0.within(AWHILE).ask("AT+CEREG?", "+CEREG: 0,1");
        alpha.power("cell", true);
        List<String> address = at0.ask("AT+CGPADDR=1");
        testbed.clock().advance(AWHILE);
        alpha.power("tower", false);
        at0.within(AWHILE).ask("AT+CEREG?", "+CEREG: 0,0").ask("AT+CGREG?", "+CGREG: 0,1");
        assertThat(at0.ask("AT+CGPADDR=1")).isEqualTo(address);
        testbed.clock().advance(AWHILE);
        alpha.power("tower", true);
        at0.within(AWHILE).ask("AT+CEREG?", "+CEREG: 0,1");
        assertThat(at0.ask("AT+CGPADDR=1")).isEqualTo(address);
        assertThat(read(testbed))
                .anyMatch(line -> line.contains("(GMM) Routing Area Update Request"))
                .anyMatch(line -> line.contains("(GMM) Routing Area Update Accept"))
                .anyMatch(line -> line.contains("Tracking area update request"))
                .anyMatch(line -> line.contains("Tracking area update accept"))
                .noneMatch(line -> line.contains("(GMM) Attach Request"));
    }

    private static void use(AtClient at0) {
        at0.send("AT+CGDCONT=1,\"IPV4V6\",\"internet\"").expect("OK");
        at0.send("AT+CGACT=1,1").eventually("OK");
        ShortMessages.toItself(at0, "+15550100001", "over NAS");
        at0.send("AT+CGACT=0,1").eventually("OK");
    }

    /** One line a message, none of them malformed. */
    private List<String> read(VirtualTestbed testbed) throws Exception {
        try (Recorder recorder = Recorder.in(directory, complaint -> {
            throw new AssertionError(complaint);
        })) {
            testbed.events(NasExchanged.class).forEach(recorder);
        }
        String capture = directory.resolve("trace.pcap").toString();
        assertThat(tshark("-r", capture, "-Y", "_ws.malformed or _ws.expert.severity == error"))
                .isEmpty();
        return tshark("-r", capture);
    }

    private static List<String> tshark(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("tshark"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var output = process.inputReader()) {
            return output.lines().toList();
        }
    }
}
