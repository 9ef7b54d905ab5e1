package dev.mynah.testbed.command;

import dev.mynah.modem.door.DoorRefusal;
import dev.mynah.testbed.control.Refused;
import dev.mynah.testbed.file.BrokenFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The {@code mynah} command. Exit codes: 0 done, 1 refused with the reason, 2 the command line or a file is wrong. */
@Command(
        name = "mynah",
        description = "A cellular modem, its eUICC and its operators in one process.",
        synopsisSubcommandLabel = "COMMAND",
        footerHeading = "%nExamples:%n",
        footer = {
            "  mynah up                        start the default testbed",
            "  mynah at                        talk to the modem through its first door",
            "  echo AT+COPS? | mynah at tcp1   ask one question",
            "  mynah apdu                      talk to the card in the first slot, in words",
            "  mynah sim                       where the cards are; put one in, pull one out",
            "  mynah trace --follow            watch what happens",
            "",
            "\"mynah COMMAND --help\" says more about each command."
        })
public final class Commands {
    private static final int REFUSED = 1;
    private static final int WRONG = 2;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help.")
    void help(boolean wanted) {
        // Asked for, it is shown by picocli itself.
    }

    private Commands() {}

    /** Runs a command line on the process's own input and output and returns its exit code. */
    public static int run(String... arguments) {
        return run(Stdio.ofProcess(), arguments);
    }

    /** Runs one command line and returns its exit code. */
    static int run(Stdio stdio, String... arguments) {
        return new CommandLine(new Commands())
                .addSubcommand(new Up(stdio))
                .addSubcommand(new At(stdio))
                .addSubcommand(new Apdu(stdio))
                .addSubcommand(new Sim(stdio))
                .addSubcommand(new Ctl(stdio))
                .addSubcommand(new RunScenario(stdio))
                .addSubcommand(new Trace(stdio))
                .addSubcommand(new Doors(stdio))
                .addSubcommand(new Pki(stdio))
                .addSubcommand(new CommandLine(new Profile())
                        .addSubcommand(new ProfileBuild(stdio))
                        .addSubcommand(new ProfileInspect(stdio)))
                .addSubcommand(new CommandLine(new Subscribers())
                        .addSubcommand(new SubscribersImport(stdio))
                        .addSubcommand(new SubscribersExport(stdio))
                        .addSubcommand(new SubscribersShow(stdio)))
                .addSubcommand(new Version(stdio))
                .setOut(stdio.out())
                .setErr(stdio.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(stdio.seen() ? Ansi.AUTO : Ansi.OFF))
                .setExecutionExceptionHandler((why, line, result) -> explain(stdio, why))
                .execute(arguments);
    }

    private static int explain(Stdio stdio, Exception why) throws Exception {
        if (why instanceof BrokenFile broken) {
            broken.lines().forEach(stdio.err()::println);
            return WRONG;
        }
        if (why instanceof Refused || why instanceof DoorRefusal) {
            stdio.err().println("mynah: " + why.getMessage());
            return REFUSED;
        }
        throw why;
    }
}
