package dev.mynah.testbed.linux;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A process of this test: its output is kept line by line, and it ends with the test. */
final class Spawned implements AutoCloseable {
    private static final String END = "\u0000";

    private final String name;
    private final Process process;
    private final BlockingQueue<String> unread = new LinkedBlockingQueue<>();
    private final List<String> transcript = new CopyOnWriteArrayList<>();
    private final Transcript kept;
    /** Java leaves its children behind where a run is broken off in the middle. */
    private final Thread lastResort;

    private Spawned(String name, Process process, Transcript kept) {
        this.name = name;
        this.process = process;
        this.kept = kept;
        this.lastResort = new Thread(process::destroyForcibly, name + "-end");
        Runtime.getRuntime().addShutdownHook(lastResort);
        Thread reader = new Thread(this::read, name + "-output");
        reader.setDaemon(true);
        reader.start();
    }

    static Spawned start(String name, Map<String, String> environment, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            return new Spawned(name, builder.start(), Transcript.of(name, environment, command));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command to its end and gives its output; fails when it does not succeed. */
    static String run(Map<String, String> environment, Duration limit, String... command) {
        return run(environment, limit, true, command);
    }

    /** Runs a command that must not succeed, and gives what it says about that. */
    static String refused(Map<String, String> environment, Duration limit, String... command) {
        return run(environment, limit, false, command);
    }

    private static String run(Map<String, String> environment, Duration limit, boolean well, String... command) {
        String name = Path.of(command[0]).getFileName().toString();
        try (Spawned spawned = start(name, environment, List.of(command))) {
            int exit = spawned.awaitExit(limit);
            if (exit == 0 != well) {
                throw new AssertionError(String.join(" ", command) + " ended with " + exit + spawned.excerpt());
            }
            return String.join("\n", spawned.transcript);
        }
    }

    private void read() {
        try (kept;
                BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                kept.line(line);
                transcript.add(line);
                unread.add(line);
            }
        } catch (IOException e) {
            transcript.add("output ended: " + e.getMessage());
        }
        unread.add(END);
    }

    /** Waits for a line that the pattern is found in, passing over others. */
    Matcher await(String pattern, Duration limit) {
        Pattern wanted = Pattern.compile(pattern);
        long deadline = System.nanoTime() + limit.toNanos();
        try {
            while (true) {
                String line = unread.poll(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
                if (line == null || line.equals(END)) {
                    throw new AssertionError(
                            name + (line == null ? " was silent about " : " ended without ") + pattern + excerpt());
                }
                Matcher matcher = wanted.matcher(line);
                if (matcher.find()) {
                    return matcher;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    int awaitExit(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError(name + " did not end within " + limit + excerpt());
            }
            // The reader's END is the last entry: everything printed is in the transcript once it is there. A child
            // that
            // the process has left behind may hold the output open; then silence ends the wait.
            String line = "";
            while (line != null && !END.equals(line)) {
                line = unread.poll(5, TimeUnit.SECONDS);
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }

    long pid() {
        return process.pid();
    }

    List<String> transcript() {
        return new ArrayList<>(transcript);
    }

    /** What a person would type. */
    void type(String text) {
        try {
            process.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asks the process to end, as {@code kill} does. */
    void terminate() {
        process.destroy();
    }

    private String excerpt() {
        List<String> lines = transcript();
        return ":\n  " + String.join("\n  ", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            // It may have something to write yet, into a directory that is deleted when the test is over.
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(lastResort);
        } catch (IllegalStateException e) {
            // Everything ends just now.
        }
    }
}
