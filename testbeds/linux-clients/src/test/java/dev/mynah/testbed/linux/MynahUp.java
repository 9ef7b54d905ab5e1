package dev.mynah.testbed.linux;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** {@code mynah up} in a process of its own, found by scripts the way DESIGN has it: through {@code testbed.json}. */
final class MynahUp implements AutoCloseable {
    private final Spawned process;
    private final JsonNode testbed;

    private MynahUp(Spawned process, JsonNode testbed) {
        this.process = process;
        this.testbed = testbed;
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
        process.await("^ready", Duration.ofSeconds(60));
        return new MynahUp(
                process,
                new ObjectMapper().readTree(runDirectory.resolve("testbed.json").toFile()));
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

    /** Turns a knob: {@code call?operator=alpha&to=15550100001}. */
    void knob(String request) throws IOException {
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(testbed.path("control").asText() + "/knobs/" + request).toURL().openConnection();
        connection.setRequestMethod("POST");
        if (connection.getResponseCode() >= 400) {
            throw new AssertionError(request + " was answered with " + connection.getResponseCode());
        }
    }

    Spawned process() {
        return process;
    }

    @Override
    public void close() {
        process.close();
    }
}
