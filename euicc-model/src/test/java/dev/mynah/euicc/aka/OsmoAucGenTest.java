package dev.mynah.euicc.aka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred random subscribers, computed here and by osmo-auc-gen (Debian package libosmocore-utils). */
class OsmoAucGenTest {

    private static final long SEED = 0x4D796E6168L;
    private static final int SUBSCRIBERS = 200;
    private static final HexFormat HEX = HexFormat.of();

    record Subscriber(byte[] k, byte[] op, boolean derived, byte[] rand, long sqn, int amf, long sqnMs) {

        static Subscriber random(Random random) {
            return new Subscriber(
                    octets(random),
                    octets(random),
                    random.nextBoolean(),
                    octets(random),
                    random.nextLong() >>> 16,
                    random.nextInt(0x10000),
                    random.nextLong() >>> 16);
        }

        Milenage milenage() {
            return Milenage.of(derived ? SubscriberKey.ofOp(k, op) : SubscriberKey.ofOpc(k, op));
        }

        String command() {
            return "osmo-auc-gen -3 -a milenage -k %s -%s %s -r %s -f %04x"
                    .formatted(HEX.formatHex(k), derived ? "O" : "o", HEX.formatHex(op), HEX.formatHex(rand), amf);
        }
    }

    @Test
    void two_hundred_subscribers_agree_with_osmo_auc_gen(@TempDir Path directory) throws Exception {
        requireOsmoAucGen();
        Random random = new Random(SEED);
        List<Subscriber> subscribers = new ArrayList<>();
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < SUBSCRIBERS; i++) {
            Subscriber s = Subscriber.random(random);
            subscribers.add(s);
            byte[] auts = Auts.of(s.milenage(), s.rand(), s.sqnMs()).toBytes();
            script.append(s.command()).append(" -s ").append(s.sqn()).append('\n');
            script.append(s.command())
                    .append(" -A ")
                    .append(HEX.formatHex(auts))
                    .append('\n');
        }

        List<Map<String, String>> answers = run(directory, script.toString());

        assertThat(answers).hasSize(2 * SUBSCRIBERS);
        for (int i = 0; i < SUBSCRIBERS; i++) {
            Subscriber s = subscribers.get(i);
            AuthenticationVector vector = s.milenage().vector(s.rand(), s.sqn(), s.amf());
            assertThat(answers.get(2 * i))
                    .as("seed %x, subscriber %d", SEED, i)
                    .containsEntry("AUTN", HEX.formatHex(vector.autn().toBytes()))
                    .containsEntry("RES", HEX.formatHex(vector.xres()))
                    .containsEntry("CK", HEX.formatHex(vector.ck()))
                    .containsEntry("IK", HEX.formatHex(vector.ik()))
                    .containsEntry("SRES", HEX.formatHex(GsmConversion.sres(vector.xres())))
                    .containsEntry("Kc", HEX.formatHex(GsmConversion.kc(vector.ck(), vector.ik())));
            assertThat(answers.get(2 * i + 1))
                    .as("seed %x, subscriber %d, AUTS", SEED, i)
                    .containsEntry("SQN.MS", Long.toString(s.sqnMs()));
        }
    }

    /** Runs all commands in one shell and splits its output at each RAND, the first line of an answer. */
    private static List<Map<String, String>> run(Path directory, String script) throws Exception {
        Path file = Files.writeString(directory.resolve("subscribers.sh"), script);
        Process shell = new ProcessBuilder("sh", file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        shell.waitFor();
        List<Map<String, String>> answers = new ArrayList<>();
        for (String line : output.split("\n")) {
            String[] field = line.split(":\t", 2);
            if (field.length == 2) {
                if (field[0].equals("RAND")) {
                    answers.add(new HashMap<>());
                }
                answers.get(answers.size() - 1).put(field[0], field[1].toLowerCase(Locale.ROOT));
            }
        }
        return answers;
    }

    private static void requireOsmoAucGen() throws InterruptedException {
        boolean installed;
        try {
            Process probe = new ProcessBuilder("osmo-auc-gen", "--help")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            probe.waitFor();
            installed = true;
        } catch (IOException e) {
            installed = false;
        }
        if ("1".equals(System.getenv("MYNAH_REQUIRE_PEERS"))) {
            assertThat(installed).as("osmo-auc-gen is installed").isTrue();
        }
        assumeTrue(installed, "osmo-auc-gen is not installed (Debian package libosmocore-utils)");
    }

    private static byte[] octets(Random random) {
        byte[] octets = new byte[16];
        random.nextBytes(octets);
        return octets;
    }
}
