package dev.mynah.testbed.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code mynah profile}. */
@Command(
        name = "profile",
        description = "Make profile packages, as an operator's server gives them to eUICCs, and look into them.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  mynah profile build alpha.yaml --out alpha.der",
            "  mynah profile inspect alpha.der",
            "",
            "\"mynah profile COMMAND --help\" says more about each command."
        })
final class Profile implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "mynah profile: build or inspect?");
    }
}
