package dev.mynah.testbed.linux;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code mynah up} in a process of its own, found by scripts the way DESIGN has it: through {@code testbed.json}. */
final class MynahUp implements AutoCloseable {
    private final Spawned process;
    private final JsonNode testbed;
    private final Path runDirectory;

    private MynahUp(Spawned process, JsonNode testbed, Path runDirectory) {
        this.process = process;
        this.testbed = testbed;
        this.runDirectory = runDirectory;
    }

    static MynahUp start(Path testbedFile, Path runDirectory) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Spawned process = Spawned.start(
                "mynah",
                Map.of(),
                List.of(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.mynah.testbed.Mynah",
                        "up",
                        testbedFile.toString(),
                        "--run-dir",
                        runDirectory.toString(),
                        "--http",
                        "127.0.0.1:0"));
        try {
            process.await("^ready", Patience.SOON);
        } catch (AssertionError e) {
            process.close();
            throw e;
        }
        return new MynahUp(
                process,
                new ObjectMapper().readTree(runDirectory.resolve("testbed.json").toFile()),
                runDirectory);
    }

    /** A door of any modem by its name. */
    JsonNode door(String name) {
        for (JsonNode modem : testbed.path("modems")) {
            for (JsonNode door : modem.path("doors")) {
                if (door.path("name").asText().equals(name)) {
                    return door;
                }
            }
        }
        throw new AssertionError("no door " + name + " in " + testbed);
    }

    /** The link to a pty door by its name. */
    Path pty(String name) {
        return Path.of(door(name).path("path").asText());
    }

    /** Turns a knob: {@code call?operator=alpha&to=15550100001}. */
    void knob(String request) throws IOException {
        control("POST", "/knobs/" + request);
    }

    /** Asks the control port for something: {@code DELETE /modems/modem0/slots/0/card}. */
    void control(String method, String request) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create(testbed.path("control").asText() + request).toURL().openConnection();
        connection.setRequestMethod(method);
        if (connection.getResponseCode() >= 400) {
            throw new AssertionError(request + " was answered with " + connection.getResponseCode());
        }
    }

    /** Waits until the first slot is registered in both domains, and the network has said what it is called. */
    void awaitRegistered() throws IOException {
        awaitLog("modem0/slot0", "GMM", "-> REGISTERED_NORMAL_SERVICE");
        awaitLog("modem0/slot0", "nas < MM INFORMATION");
    }

    /** Waits until a line of the testbed's log has all these words in it. */
    void awaitLog(String... words) throws IOException {
        Poll poll = Poll.soon();
        while (Files.readAllLines(runDirectory.resolve("testbed.log")).stream()
                .noneMatch(line -> Stream.of(words).allMatch(line::contains))) {
            poll.last = "no line with " + List.of(words);
            poll.againSoon();
        }
    }

    Spawned process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
        try {
            Files.write(
                    Transcript.file("-mynah.log"),
                    Files.readAllBytes(runDirectory.resolve("testbed.log")),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
