package dev.mynah.testbed.command;

import dev.mynah.testbed.control.Refused;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The options of every command that acts on a running testbed. */
final class Target {
    @Option(
            names = "--run-dir",
            paramLabel = "DIR",
            defaultValue = "run",
            description = "Run directory of the testbed (default: ./run).")
    private Path runDirectory = Path.of("run");

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    Path directory() {
        return runDirectory;
    }

    boolean json() {
        return json;
    }

    RunningTestbed running() throws Refused {
        return RunningTestbed.in(runDirectory);
    }
}
