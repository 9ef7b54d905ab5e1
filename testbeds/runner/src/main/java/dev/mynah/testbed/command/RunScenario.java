package dev.mynah.testbed.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import dev.mynah.testbed.control.Refused;
import dev.mynah.testbed.file.BrokenFile;
import dev.mynah.testbed.file.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code mynah scenario}. */
@Command(
        name = "scenario",
        description = {
            "Begin a scenario on the running testbed: knobs turned at set times, from a file with a list called scenario.",
            "What comes of each step is in the trace (mynah trace)."
        },
        footerHeading = "%nExample:%n",
        footer = "  mynah scenario testbeds/examples/scenarios/tunnel.yaml")
final class RunScenario implements Callable<Integer> {
    private final Stdio stdio;

    @Mixin
    private Target target = new Target();

    @Parameters(paramLabel = "FILE", description = "The scenario.")
    private Path file = Path.of("");

    RunScenario(Stdio stdio) {
        this.stdio = stdio;
    }

    @Override
    public Integer call() throws Refused, BrokenFile {
        String yaml;
        try {
            yaml = Files.readString(file);
            // Read here too: a mistake is the file's, and is told with its line.
            ScenarioReader.file(String.valueOf(file.getFileName()), yaml);
        } catch (IOException e) {
            throw new Refused(file + " can't be read (" + e.getMessage() + ")");
        }
        JsonNode answer = target.running().request("POST", "/scenario", yaml.getBytes(UTF_8));
        stdio.say(
                target.json()
                        ? answer.toString()
                        : "begun, " + answer.path("steps").asInt() + " steps");
        return 0;
    }
}
