package dev.mynah.testbed.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mynah.testbed.Patience;
import dev.mynah.testbed.control.HttpAddress;
import dev.mynah.testbed.control.RunDirectory;
import dev.mynah.testbed.file.TestbedFile;
import dev.mynah.testbed.world.LiveTestbed;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A testbed that runs in this JVM, and the commands a user gives it. */
final class LiveCommands implements AutoCloseable {
    /** What a command printed and how it ended. */
    record Outcome(int exit, List<String> out, List<String> err) {}

    private final RunDirectory directory;
    private final LiveTestbed testbed;

    private LiveCommands(RunDirectory directory, LiveTestbed testbed) {
        this.directory = directory;
        this.testbed = testbed;
    }

    static LiveCommands up(String yaml, Path runDirectory) throws Exception {
        RunDirectory directory = RunDirectory.take(runDirectory);
        return new LiveCommands(
                directory,
                LiveTestbed.start(
                        TestbedFile.parse("test.yaml", yaml),
                        directory,
                        new HttpAddress("127.0.0.1", 0),
                        true,
                        ended -> {}));
    }

    Path directory() {
        return directory.path();
    }

    LiveTestbed testbed() {
        return testbed;
    }

    /** Runs a command on this testbed with these lines as its input. */
    Outcome run(List<String> input, String command, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = command;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--run-dir";
        all[arguments.length + 2] = directory.path().toString();
        return outcome(input, all);
    }

    static Outcome outcome(List<String> input, String... commandLine) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        byte[] in = (String.join("\n", input) + "\n").getBytes(UTF_8);
        int exit = Commands.run(
                new Stdio(
                        new ByteArrayInputStream(in),
                        new PrintWriter(out, true),
                        new PrintWriter(err, true),
                        false,
                        false),
                commandLine);
        return new Outcome(
                exit, out.toString().lines().toList(), err.toString().lines().toList());
    }

    /** Asks a door until a line of the answer is this one. */
    void await(String door, String question, String line) {
        Optional<Outcome> last = Optional.empty();
        for (long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Patience.SECONDS); System.nanoTime() < end; ) {
            last = Optional.of(run(List.of(question), "at", door));
            if (last.get().out().contains(line)) {
                return;
            }
        }
        throw new AssertionError(question + " on " + door + " never said " + line + " but " + last);
    }

    @Override
    public void close() {
        testbed.close();
        directory.close();
    }
}
