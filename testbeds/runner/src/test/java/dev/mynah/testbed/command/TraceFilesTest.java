package dev.mynah.testbed.command;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.aka.AkaKeys;
import dev.mynah.euicc.aka.Milenage;
import dev.mynah.euicc.aka.SubscriberKey;
import dev.mynah.testbed.Patience;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a run leaves behind: decodable by others, and without a secret. */
@Timeout(Patience.OF_A_TEST)
final class TraceFilesTest {
    private static final HexFormat HEX = HexFormat.of();
    private static final byte[] K = HEX.parseHex("465b5ce8b199b49faa5f0a2ee238a6bc");
    private static final byte[] OPC = HEX.parseHex("cd63cb71954a9f4e48a5994e37a02baf");
    private static final String RAND_OF_OURS = "23553CBE9637A89D218AE64DAE47BF35";

    @TempDir
    private Path directory;

    @Test
    void tshark_decodes_every_packet() throws Exception {
        require("tshark");
        run(directory);
        String capture = directory.resolve("trace.pcap").toString();
        List<String> all = tshark("-r", capture);
        assertThat(tshark("-r", capture, "-Y", "_ws.malformed or _ws.expert.severity == error"))
                .isEmpty();
        assertThat(all)
                .anyMatch(line -> line.contains("FETCH Proactive Command REFRESH"))
                .anyMatch(line -> line.contains("Attach request, PDN connectivity request"))
                .anyMatch(line -> line.contains("Attach accept"))
                .anyMatch(line -> line.contains("EMM information"))
                .anyMatch(line -> line.contains("SELECT") && line.contains("EF.IMSI"))
                .anyMatch(line -> line.contains("AUTHENTICATE"));
        assertThat(tshark("-r", capture, "-T", "fields", "-e", "e212.imsi", "-Y", "e212.imsi"))
                .contains("001010000000001", "999700000000001");
    }

    @Test
    void tshark_reads_every_packet_of_users() throws Exception {
        require("tshark");
        run(directory);
        String capture = directory.resolve("data.pcap").toString();
        assertThat(tshark("-r", capture, "-Y", "_ws.malformed or _ws.expert.severity == error"))
                .isEmpty();
        assertThat(tshark("-r", capture)).anyMatch(line -> line.contains("Router Advertisement"));
    }

    @Test
    void what_comes_through_the_doors_of_cards_is_in_the_capture_too() throws Exception {
        require("tshark");
        try (LiveCommands mynah = LiveCommands.up(Examples.psimOnFreePorts(), directory)) {
            mynah.await("at0", "AT+CEREG?", "+CEREG: 0,1");
            mynah.run(
                    List.of(
                            "select EF.ICCID",
                            "00B000000A",
                            "select EF.LOCI",
                            "00B000000B",
                            "0020000108FFFFFFFFFFFFFFFF"),
                    "apdu");
            mynah.run(
                    List.of("reset", "A0A40000027F20", "A0A40000026F07", "A0B0000009", "80100000010101"),
                    "apdu",
                    "--card",
                    "travel");
        }
        String capture = directory.resolve("trace.pcap").toString();
        assertThat(tshark("-r", capture, "-Y", "_ws.malformed or _ws.expert.severity == error"))
                .isEmpty();
        assertThat(tshark("-r", capture))
                .anyMatch(line -> line.contains("SELECT") && line.contains("EF.ICCID"))
                .anyMatch(line -> line.contains("SELECT") && line.contains("EF.LOCI"))
                .anyMatch(line -> line.contains("VERIFY"))
                .anyMatch(line -> line.contains("TERMINAL PROFILE"));
        List<String> apdus = tshark("-r", capture, "-Y", "gsm_sim", "-T", "fields", "-e", "gsm_sim.apdu.ins");
        assertThat(apdus).hasSizeGreaterThan(50).noneMatch(String::isBlank);
    }

    @Test
    void no_key_is_anywhere_in_the_run_directory() throws Exception {
        List<String> events = run(directory);
        List<byte[]> long_lived = List.of(K, OPC);
        assertThat(filesWith(long_lived, directory)).isEmpty();

        List<byte[]> sessions = new ArrayList<>(sessionKeys(HEX.parseHex(RAND_OF_OURS), new byte[6]));
        Matcher challenge =
                Pattern.compile("\"plain\":\"0752..(.{32})10(.{12}).{20}\"").matcher(String.join("\n", events));
        while (challenge.find()) {
            sessions.addAll(sessionKeys(HEX.parseHex(challenge.group(1)), HEX.parseHex(challenge.group(2))));
        }
        assertThat(sessions).hasSizeGreaterThan(3);
        assertThat(filesWith(sessions, directory).stream()
                        .filter(file -> !file.toString().contains("/state/")))
                .isEmpty();
    }

    /** Both slots attach, and a host reads and computes what it can. */
    private static List<String> run(Path directory) throws Exception {
        try (LiveCommands mynah = LiveCommands.up(Examples.dsdsOnFreePorts(), directory)) {
            mynah.await("at0", "AT+CEREG?", "+CEREG: 0,1");
            mynah.await("at1", "AT+CEREG?", "+CEREG: 0,1");
            mynah.run(
                    List.of(
                            "AT+CRSM=176,28424,0,0,33",
                            "AT+CSIM=44,\"00A4040C10A0000000871002FFFFFFFF8907090000\"",
                            "AT+CSIM=78,\"008800812210" + RAND_OF_OURS + "10" + "00".repeat(16) + "\"",
                            "AT+CSIM=78,\"0088008011" + "10" + RAND_OF_OURS + "00\"",
                            "AT+CSIM=10,\"00C0000000\"",
                            "AT+CPIN=\"1234\""),
                    "at",
                    "tcp0");
            // What a card refuses, and a change of profile with its REFRESH.
            mynah.run(
                    List.of(
                            "AT+CSIM=4,\"00FF\"",
                            "AT+CSIM=10,\"8012000010\"",
                            "AT+CSIM=10,\"00B0000000\"",
                            "AT+CSIM=14,\"00A40004023F01\"",
                            "AT+CSIM=10,\"00A2000400\"",
                            "AT+CCHO=\"A0000005591010FFFFFFFF8900000100\"",
                            "AT+CGLA=2,52,\"82E2910014BF3111A00C5A0A980001010000000020F78101FF00\""),
                    "at",
                    "tcp1");
            mynah.await("at1", "AT+CIMI", "001010000000002");
            mynah.await("at1", "AT+CEREG?", "+CEREG: 0,1");
            return mynah.run(List.of(), "trace", "--json").out();
        }
    }

    private static List<byte[]> sessionKeys(byte[] rand, byte[] concealedSqn) throws GeneralSecurityException {
        AkaKeys keys = Milenage.of(SubscriberKey.ofOpc(K, OPC)).f2345(rand);
        // TS 33.401 A.2 for PLMN 001-01.
        Mac kdf = Mac.getInstance("HmacSHA256");
        kdf.init(new SecretKeySpec(HEX.parseHex(HEX.formatHex(keys.ck()) + HEX.formatHex(keys.ik())), "HmacSHA256"));
        byte[] kasme = kdf.doFinal(HEX.parseHex("1000f1100003" + HEX.formatHex(concealedSqn) + "0006"));
        return List.of(keys.ck(), keys.ik(), kasme);
    }

    private static List<Path> filesWith(List<byte[]> secrets, Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> secrets.stream().anyMatch(secret -> contains(file, secret)))
                    .toList();
        }
    }

    private static boolean contains(Path file, byte[] secret) {
        try {
            String content = new String(Files.readAllBytes(file), ISO_8859_1);
            return content.contains(new String(secret, ISO_8859_1))
                    || content.toLowerCase(Locale.ROOT).contains(HEX.formatHex(secret));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void require(String program) {
        boolean there = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(path -> Files.isExecutable(Path.of(path, program)));
        if (!there && "1".equals(System.getenv("MYNAH_REQUIRE_PEERS"))) {
            throw new AssertionError(program + " is not installed (apt install " + program + ")");
        }
        Assumptions.assumeTrue(there, program + " is not installed (apt install " + program + ")");
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
