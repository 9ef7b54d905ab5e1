package dev.mynah.testbed.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Start time, idle CPU and round trips of AT and QMI of testbeds, started by the launcher as a user does. Mynah and the echo are on the
 * first core then, and their host on the second, or on the first as well. Prints the rows of {@code docs/benchmarks.md}. Run from
 * the repository root on a machine with two cores and a C compiler.
 */
public final class DoorBenchmark {
    private static final int STARTS = 7;
    private static final int TIMES = 7;
    private static final int ROUNDS = 10_000;
    private static final int IDLE_SECONDS = 20;
    /** Cores. */
    private static final int SERVERS = 0;

    private static final int ANOTHER = 1;
    /** Clock ticks of {@code /proc/PID/stat} per second: USER_HZ is 100 on every Linux there is. */
    private static final double TICKS = 100;

    private DoorBenchmark() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory("mynah-benchmark");
        RoundTrip roundTrip = RoundTrip.compile(Path.of("testbeds/benchmarks/src/main/c/roundtrip.c"), work);
        start(work.resolve("warm")).stop();
        double[] starts = new double[STARTS];
        for (int i = 0; i < STARTS; i++) {
            Running running = start(work.resolve("start" + i));
            starts[i] = running.startSeconds;
            running.stop();
        }
        print("start to ready", "%.2f s".formatted(RoundTrip.medianOf(starts)), "of " + STARTS + " starts");

        Running running = start(work.resolve("run"));
        double before = running.cpuSeconds();
        TimeUnit.SECONDS.sleep(IDLE_SECONDS);
        double idle = (running.cpuSeconds() - before) / IDLE_SECONDS;
        print("idle CPU", "%.2f %%".formatted(idle * 100), "of one core over " + IDLE_SECONDS + " s");

        running.stay();
        try (RoundTrip.Echo echo = roundTrip.on(SERVERS).echo("tcp")) {
            String port = running.door("tcp0").path("port").asText();
            report("AT+CSQ over TCP", roundTrip, "tcp", echo, port, "AT+CSQ");
            report("AT+COPS? over TCP", roundTrip, "tcp", echo, port, "AT+COPS?");
        }
        try (RoundTrip.Echo echo = roundTrip.on(SERVERS).echo("pty")) {
            report(
                    "AT+CSQ over a pty",
                    roundTrip,
                    "pty",
                    echo,
                    running.door("at0").path("path").asText(),
                    "AT+CSQ");
        }
        running.stop();

        Running other = start(work.resolve("qmi"), "testbeds/examples/linux-clients.yaml");
        other.stay();
        try (RoundTrip.Echo echo = roundTrip.on(SERVERS).echo("unix")) {
            String socket = other.door("qmi-proxy").path("socket").asText();
            report("DMS Get IDs over a UNIX socket", roundTrip, "unix", echo, socket, "qmi");
        }
        other.stop();
    }

    private static void report(
            String what, RoundTrip roundTrip, String kind, RoundTrip.Echo echo, String modem, String line)
            throws IOException, InterruptedException {
        for (int host : List.of(ANOTHER, SERVERS)) {
            List<RoundTrip.Sample> samples =
                    roundTrip.on(host).compare(kind, echo.address(), modem, TIMES, ROUNDS, line);
            report(what + ", host on " + (host == SERVERS ? "the same" : "another") + " core", samples);
        }
    }

    private static void report(String what, List<RoundTrip.Sample> samples) {
        RoundTrip.Sample echo = samples.get(0);
        RoundTrip.Sample modem = samples.get(1);
        print(
                what,
                String.format(Locale.ROOT, "p50 %.1f us, p99 %.1f us, %.0f/s", modem.p50(), modem.p99(), modem.rate()),
                String.format(Locale.ROOT, "C echo p50 %.1f us; ratio %.2f", echo.p50(), modem.p50() / echo.p50()));
    }

    private static void print(String what, String value, String beside) {
        System.out.printf("| %s | %s | %s |%n", what, value, beside);
    }

    /** @param file the testbed's, where it is not the default one */
    private static Running start(Path runDirectory, String... file) throws IOException {
        long begun = System.nanoTime();
        List<String> command = new ArrayList<>(List.of("./mynah", "up"));
        command.addAll(List.of(file));
        command.addAll(List.of("--run-dir", runDirectory.toString(), "--http", "127.0.0.1:0"));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith("ready")) {
                double seconds = (System.nanoTime() - begun) / 1e9;
                JsonNode testbed = new ObjectMapper()
                        .readTree(runDirectory.resolve("testbed.json").toFile());
                return new Running(process, seconds, testbed);
            }
        }
        throw new IOException("mynah up ended before it was ready");
    }

    /** A started testbed. */
    private record Running(Process process, double startSeconds, JsonNode testbed) {
        JsonNode door(String name) {
            for (JsonNode door : testbed.path("modems").path(0).path("doors")) {
                if (door.path("name").asText().equals(name)) {
                    return door;
                }
            }
            throw new IllegalStateException("no door " + name);
        }

        /** User and system time of the JVM so far. */
        double cpuSeconds() throws IOException {
            String stat = Files.readString(Path.of("/proc", testbed.path("pid").asText(), "stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS;
        }

        /** On one core from now on, with all its threads. */
        void stay() throws IOException, InterruptedException {
            Process taskset = new ProcessBuilder(
                            "taskset",
                            "-a",
                            "-p",
                            "-c",
                            Integer.toString(SERVERS),
                            testbed.path("pid").asText())
                    .redirectErrorStream(true)
                    .start();
            taskset.getInputStream().readAllBytes();
            if (taskset.waitFor() != 0) {
                throw new IOException("taskset could not put Mynah on a core");
            }
        }

        void stop() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }
}
