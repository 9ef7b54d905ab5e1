package dev.mynah.testbed.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.testbed.Patience;
import dev.mynah.testbed.control.TestbedDescription;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code mynah up} as a process: what signals do to it, and what a run leaves to the next. */
@Timeout(Patience.OF_A_TEST)
final class UpProcessTest {
    private static final Duration WORD = Duration.ofSeconds(2);
    private static final String ALPHA_TRAVEL = "980001010000000020F7";

    @TempDir
    private Path directory;

    private Path file;
    private Process process;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(directory.resolve("test.yaml"), Examples.dsdsOnFreePorts());
    }

    @AfterEach
    void end() {
        process.destroyForcibly();
    }

    /** Once of three times: a machine that is busy with something else may keep a process waiting, and it has kept its word. */
    @Test
    void sigterm_closes_every_door_and_ends_with_0_within_two_seconds() throws Exception {
        Duration took = end(up());
        for (int more = 0; more < 2 && took.compareTo(WORD) >= 0; more++) {
            took = end(up());
        }
        assertThat(took).isLessThan(WORD);
    }

    private Duration end(List<String> printed) throws Exception {
        assertThat(printed.get(0)).startsWith("MODEM");
        assertThat(printed.get(printed.size() - 1)).startsWith("ready");
        assertThat(description().pid()).isEqualTo(process.pid());
        process.destroy();
        long before = System.nanoTime();
        assertThat(process.waitFor(Patience.SECONDS, TimeUnit.SECONDS)).isTrue();
        Duration took = Duration.ofNanos(System.nanoTime() - before);
        assertThat(process.exitValue()).isZero();
        assertThat(run().resolve("modem0")).isEmptyDirectory();
        assertThat(run().resolve("testbed.json")).doesNotExist();
        return took;
    }

    @Test
    void a_second_start_goes_on_where_a_killed_one_stopped() throws Exception {
        up();
        awaitRegistered();
        assertThat(at(
                        "AT+CCHO=\"A0000005591010FFFFFFFF8900000100\"",
                        "AT+CGLA=2,52,\"82E2910014BF3111A00C5A0A" + ALPHA_TRAVEL + "8101FF00\""))
                .contains("+CCHO: 2")
                .anyMatch(line -> line.startsWith("+CGLA: ") && line.contains("BF3103800100"));
        awaitAnswer("AT+CIMI", "001010000000002");
        awaitRegistered();
        process.destroyForcibly();
        assertThat(process.waitFor(Patience.SECONDS, TimeUnit.SECONDS)).isTrue();

        up();
        awaitAnswer("AT+CIMI", "001010000000002");
        awaitRegistered();
        // No challenge was old to the card: the operator's sequence numbers went on as well.
        assertThat(Files.readAllLines(run().resolve("testbed.log"))).noneMatch(line -> line.contains("synch failure"));
    }

    @Test
    void the_control_port_can_end_it_but_not_for_a_web_page() throws Exception {
        up();
        HttpClient client = HttpClient.newHttpClient();
        URI stop = URI.create(description().control() + "/stop");
        HttpRequest.Builder post = HttpRequest.newBuilder(stop).POST(HttpRequest.BodyPublishers.noBody());
        HttpResponse<String> refused = client.send(
                post.copy().header("Origin", "http://example.org").build(), HttpResponse.BodyHandlers.ofString());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(client.send(post.build(), HttpResponse.BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(202);
        assertThat(process.waitFor(Patience.SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private List<String> up() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.mynah.testbed.Mynah",
                        "up",
                        file.toString(),
                        "--run-dir",
                        run().toString(),
                        "--http",
                        "127.0.0.1:0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<String> printed = new ArrayList<>();
        BufferedReader output = process.inputReader();
        do {
            String line = output.readLine();
            assertThat(line).as("%s", printed).isNotNull();
            printed.add(line);
        } while (!printed.get(printed.size() - 1).startsWith("ready"));
        return printed;
    }

    private Path run() {
        return directory.resolve("run");
    }

    private TestbedDescription description() throws IOException {
        return TestbedDescription.parse(Files.readString(run().resolve("testbed.json")));
    }

    private List<String> at(String... commands) {
        return LiveCommands.outcome(List.of(commands), "at", "at1", "--run-dir", run().toString())
                .out();
    }

    private void awaitRegistered() {
        awaitAnswer("AT+CEREG?", "+CEREG: 0,1");
    }

    private void awaitAnswer(String question, String line) {
        List<String> last = List.of();
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Patience.SECONDS); System.nanoTime() < end; ) {
            last = at(question);
            if (last.contains(line)) {
                return;
            }
        }
        throw new AssertionError(question + " never said " + line + " but " + last);
    }
}
