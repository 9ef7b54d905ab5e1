package dev.mynah.testbed.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The C program of {@code src/main/c/roundtrip.c}: an echo to compare with, and the load. */
final class RoundTrip {
    /** One measurement: microseconds, microseconds, round trips per second. */
    record Sample(double p50, double p99, double rate) {
        static Sample median(List<Sample> samples) {
            return new Sample(
                    medianOf(samples.stream().mapToDouble(Sample::p50).toArray()),
                    medianOf(samples.stream().mapToDouble(Sample::p99).toArray()),
                    medianOf(samples.stream().mapToDouble(Sample::rate).toArray()));
        }
    }

    /** A running echo: where it answers. */
    record Echo(Process process, String address) implements AutoCloseable {
        @Override
        public void close() {
            process.destroy();
        }
    }

    /** Loads before the first that counts: the full compiler, where it is asked for, takes so long to have done its work. */
    private static final int WARM_UPS = 12;

    private final List<String> program;

    private RoundTrip(List<String> program) {
        this.program = program;
    }

    /** Compiles the program with the machine's C compiler. */
    static RoundTrip compile(Path source, Path directory) throws IOException, InterruptedException {
        Path program = directory.resolve("roundtrip");
        Process compiler = new ProcessBuilder("cc", "-O2", "-o", program.toString(), source.toString())
                .inheritIO()
                .start();
        if (compiler.waitFor() != 0) {
            throw new IOException("cc could not compile " + source);
        }
        return new RoundTrip(List.of(program.toString()));
    }

    /**
     * The same on one core alone. A round trip between cores that have to wake each other takes ten times as long as one on a core
     * that is awake, and left alone the kernel chooses the one for an echo and the other for a modem.
     */
    RoundTrip on(int core) {
        List<String> there = new ArrayList<>(List.of("taskset", "-c", Integer.toString(core)));
        there.addAll(program);
        return new RoundTrip(there);
    }

    private ProcessBuilder with(String... arguments) {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    /** @param kind {@code tcp}, {@code pty} or {@code unix} */
    Echo echo(String kind) throws IOException {
        Process process = with("echo-" + kind).start();
        BufferedReader output = process.inputReader(StandardCharsets.US_ASCII);
        String address = output.readLine();
        if (address == null) {
            throw new IOException("the " + kind + " echo did not start");
        }
        return new Echo(process, address);
    }

    Sample load(String kind, String address, int rounds, String line) throws IOException, InterruptedException {
        Process process = with(kind, address, Integer.toString(rounds), line).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        if (process.waitFor() != 0) {
            throw new IOException("the load on " + address + " failed");
        }
        String[] fields = printed.split(" ");
        return new Sample(Double.parseDouble(fields[0]), Double.parseDouble(fields[1]), Double.parseDouble(fields[2]));
    }

    static double medianOf(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /**
     * Loads both in turn, so that whatever else the machine does meets both alike.
     *
     * @return the medians: the echo's, then the modem's
     */
    List<Sample> compare(String kind, String echo, String modem, int times, int rounds, String line)
            throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UPS; i++) {
            load(kind, modem, rounds, line);
        }
        load(kind, echo, rounds, line);
        List<Sample> ofEcho = new ArrayList<>();
        List<Sample> ofModem = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            ofEcho.add(load(kind, echo, rounds, line));
            ofModem.add(load(kind, modem, rounds, line));
        }
        return List.of(Sample.median(ofEcho), Sample.median(ofModem));
    }
}
