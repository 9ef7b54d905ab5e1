package dev.mynah.testbed.linux;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;

/**
 * What the programs of a suite were asked and said, kept in {@code target/transcripts}: a file per suite, and beside it the logs
 * of those that keep one of their own.
 */
final class Transcript implements AutoCloseable {
    private static final Path HOME = Path.of("target", "transcripts");
    /** The suite a thread is in; programs are started on the suite's own thread. */
    private static final ThreadLocal<String> SUITE = ThreadLocal.withInitial(() -> "NoSuite");

    private final String program;
    private final PrintWriter file;

    private Transcript(String program, PrintWriter file) {
        this.program = program;
        this.file = file;
    }

    /** Begins with the command line, and the environment where there is more to say than the bus. */
    static Transcript of(String program, Map<String, String> environment, List<String> command) {
        Transcript begun = new Transcript(program, append(file(".txt")));
        StringBuilder line = new StringBuilder("$");
        environment.forEach(
                (name, value) -> line.append(' ').append(name).append('=').append(value));
        command.forEach(word -> line.append(' ').append(word.contains(" ") ? "'" + word + "'" : word));
        begun.file.println(line.length() > 2000 ? line.substring(0, 2000) + " ..." : line);
        return begun;
    }

    /** A file of this suite for a log of another program's own making. */
    static Path file(String suffix) {
        try {
            Path file = Files.createDirectories(HOME).toAbsolutePath().resolve(SUITE.get() + suffix);
            if (Files.exists(file)
                    && Files.getLastModifiedTime(file).toMillis()
                            < ManagementFactory.getRuntimeMXBean().getStartTime()) {
                Files.delete(file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Appends whole lines only, so that several programs may write to one file. */
    private static PrintWriter append(Path file) {
        try {
            return new PrintWriter(
                    Files.newBufferedWriter(
                            file, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                    true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void line(String text) {
        file.println(program + "| " + text);
    }

    @Override
    public void close() {
        file.close();
    }

    /** From here on this thread's transcripts are a suite's. */
    static void begin(String suite) {
        SUITE.set(suite);
    }

    /** Says in the suite's transcript which test comes now. */
    static void title(String test) {
        try (PrintWriter file = append(file(".txt"))) {
            file.println("\n== " + test);
        }
    }
}
