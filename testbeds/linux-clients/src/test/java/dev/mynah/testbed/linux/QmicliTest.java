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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The actions of qmicli that a modem like this has to do with, one process each, on a serial port: what it prints is libqmi's
 * reading of what the modem said, of which not a field may be strange to it. They are made in the order of {@code qmicli.txt}, each
 * where the ones before have left the modem, and what is expected stands there beside each: texts to be printed, or after
 * {@code !} the error it ends with.
 */
@Timeout(Patience.OF_A_TEST)
class QmicliTest {
    private static final Map<String, Pattern> KEPT = Map.of(
            "CID", Pattern.compile("\\bCID: '(\\d+)'"), "HANDLE", Pattern.compile("Packet data handle: '(\\d+)'"));

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
        List<DynamicTest> steps = new ArrayList<>();
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/qmicli.txt"))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] parts = line.split(" =>", 2);
                        steps.add(DynamicTest.dynamicTest(parts[0], () -> step(parts[0], parts[1].strip())));
                    });
        }
        return steps.stream();
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
