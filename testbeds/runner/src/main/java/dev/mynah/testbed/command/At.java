package dev.mynah.testbed.command;

import dev.mynah.testbed.control.Refused;
import dev.mynah.testbed.control.TestbedDescription;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mynah at}. */
@Command(
        name = "at",
        description = {
            "Talk AT to a modem of the running testbed.",
            "On a terminal this is a console with history; otherwise each line of the input is sent and answered in turn,"
                    + " and the exit code is 1 if one of them was refused."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mynah at                              console on the first door",
            "  mynah at at1                          console on door at1",
            "  printf 'AT+CIMI\\nAT+COPS?\\n' | mynah at tcp0",
            "  echo AT+CEREG? | mynah at --json"
        })
final class At implements Callable<Integer> {
    private final Stdio stdio;

    @Mixin
    private Target target = new Target();

    @Parameters(
            arity = "0..1",
            paramLabel = "DOOR",
            description = "Name of the door, as in \"mynah doors\" (default: the first that speaks AT).")
    private @Nullable String door;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "180",
            description = "How long to wait for an answer (default: ${DEFAULT-VALUE}).")
    private int timeoutSeconds;

    At(Stdio stdio) {
        this.stdio = stdio;
    }

    @Override
    public Integer call() throws Refused, IOException {
        RunningTestbed testbed = target.running();
        TestbedDescription.Door chosen = door == null ? testbed.firstAtDoor() : testbed.door(door, "at");
        if (!chosen.protocol().equals("at")) {
            throw new Refused("door " + chosen.name() + " speaks " + chosen.protocol() + ", not at");
        }
        try (Wire wire = Wire.to(chosen)) {
            if (stdio.typed() && stdio.seen() && !target.json()) {
                return new AtConsole(wire, testbed.directory().resolve("at-history")).run();
            }
            return new AtPipe(stdio, wire, target.json(), timeoutSeconds).run();
        }
    }
}
