package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assumptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The actions of qmicli, one process each, on a serial port: what it prints is libqmi's
 * reading of what the modem said, of which not a field may be strange to it. They are made in the order of {@code qmicli.txt}, each
 * where the ones before have left the modem, and what is expected stands there beside each: texts to be printed, or after
 * {@code !} the error it ends with.
 */
@Timeout(Patience.OF_A_TEST)
class QmicliTest {
    private static final Map<String, Pattern> KEPT = Map.of(
            "CID", Pattern.compile("\\bCID: '(\\d+)'"), "HANDLE", Pattern.compile("Packet data handle: '(\\d+)'"));

    private static final Pattern OPTION = Pattern.compile("^ +(?:-\\w, )?(--[a-z0-9-]+)", Pattern.MULTILINE);

    /** What is no step: it asks the modem nothing, is of the kernel's drivers, or never ends by itself. */
    private static final Pattern NO_STEP = Pattern.compile("--(help|link|silent|verbose|version|device$|device-open-"
            + "|get-wwan-iface|[gs]et-expected-data-format|loc-(timeout|session-id|follow-)|uim-monitor-|wds-follow-network"
            // Waits for an indication where the modem has refused.
            + "|pdc-(activate|deactivate)-config|pdc-monitor-refresh).*");

    @TempDir
    static Path directory;

    private static MynahUp mynah;
    private static String qmicli = "";

    private final Map<String, String> kept = new HashMap<>();

    @BeforeAll
    static void start() throws IOException {
        qmicli = Peer.require("qmicli", "libqmi-utils");
        mynah = MynahUp.start(Examples.withAbstractSockets("linux-clients.yaml", directory), directory.resolve("run"));
        mynah.awaitLog("modem0/slot0", "EMM", "-> REGISTERED_NORMAL_SERVICE");
    }

    @AfterAll
    static void stop() {
        if (mynah != null) {
            mynah.close();
        }
    }

    @TestFactory
    Stream<DynamicTest> every_action() throws IOException {
        return steps().stream()
                .map(line -> line.split(" =>", 2))
                .map(parts -> DynamicTest.dynamicTest(parts[0], () -> step(parts[0], parts[1].strip())));
    }

    @Test
    void no_option_of_qmicli_is_left_out() throws IOException {
        String version = Spawned.run(Map.of(), Patience.SOON, qmicli, "--version");
        Assumptions.assumeThat(version).contains("qmicli 1.32.");
        String steps = String.join("\n", steps());
        assertThat(OPTION.matcher(Spawned.run(Map.of(), Patience.SOON, qmicli, "--help-all"))
                        .results()
                        .map(it -> it.group(1)))
                .hasSizeGreaterThan(200)
                .filteredOn(it -> !NO_STEP.matcher(it).matches())
                .allMatch(it -> Pattern.compile(it + "\\b(?!-)").matcher(steps).find());
    }

    private List<String> steps() throws IOException {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/qmicli.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    private void step(String action, String expected) {
        if (action.startsWith("~")) {
            Poll poll = Poll.soon();
            while (true) {
                try {
                    step(action.substring(1), expected);
                    return;
                } catch (AssertionError notYet) {
                    poll.last = String.valueOf(notYet.getMessage());
                    poll.againSoon();
                }
            }
        }
        List<String> command = new ArrayList<>(List.of(
                // Else what it says of an error is somewhere in the middle of a message.
                "stdbuf",
                "-oL",
                qmicli,
                "--device-open-qmi",
                "--verbose",
                "-d",
                mynah.pty("qmi0").toString()));
        for (String word : action.split(" ")) {
            command.add(filled(word));
        }
        String[] words = command.toArray(String[]::new);
        boolean well = !expected.startsWith("!");
        String said = Translated.output(
                well ? Spawned.run(Map.of(), Patience.SOON, words) : Spawned.refused(Map.of(), Patience.SOON, words));
        for (String text : expected.substring(well ? 0 : 1).split(" \\| ")) {
            assertThat(said).contains(text);
        }
        KEPT.forEach((name, pattern) -> {
            Matcher found = pattern.matcher(said);
            if (found.find()) {
                kept.put(name, found.group(1));
            }
        });
    }

    private String filled(String word) {
        String filled = word;
        for (Map.Entry<String, String> each : kept.entrySet()) {
            filled = filled.replace("<" + each.getKey() + ">", each.getValue());
        }
        return filled;
    }
}
