package dev.mynah.testbed.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mynah subscribers}. */
@Command(
        name = "subscribers",
        description = "Take subscribers from other networks into a testbed, and give a testbed's to them.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  mynah subscribers import user_db.csv --keys",
            "  mynah subscribers export testbeds/examples/single.yaml",
            "  mynah subscribers show --operator alpha",
            "",
            "\"mynah subscribers COMMAND --help\" says more about each command; docs/subscribers.md about the tables."
        })
final class Subscribers implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "mynah subscribers: import, export or show?");
    }
}
