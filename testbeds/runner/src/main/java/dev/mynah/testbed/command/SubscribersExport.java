package dev.mynah.testbed.command;

import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.testbed.control.Refused;
import dev.mynah.testbed.file.BrokenFile;
import dev.mynah.testbed.file.TestbedFile;
import dev.mynah.testbed.subscribers.OsmoHlrWriter;
import dev.mynah.testbed.subscribers.Row;
import dev.mynah.testbed.subscribers.SubscriberCsv;
import dev.mynah.testbed.subscribers.SubscriberRow;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mynah subscribers export}. */
@Command(
        name = "export",
        description = {
            "Print the subscribers of a testbed file as CSV, or write them into a database of osmo-hlr.",
            "Those that profiles on cards make are among them."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mynah subscribers export testbed.yaml --operator alpha > subscribers.csv",
            "  mynah subscribers export testbed.yaml --operator alpha --keys --osmo-hlr hlr.db"
        })
final class SubscribersExport implements Callable<Integer> {
    private final Stdio stdio;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "Testbed file.")
    private Path file = Path.of("");

    @Option(names = "--operator", paramLabel = "NAME", description = "Whose subscribers, where there are several.")
    private @Nullable String operator;

    @Option(
            names = "--osmo-hlr",
            paramLabel = "DB",
            description = "The database; made when it isn't there, subscribers it has already are replaced.")
    private @Nullable Path database;

    @Option(names = "--keys", description = "Write keys and passwords too.")
    private boolean keys;

    SubscribersExport(Stdio stdio) {
        this.stdio = stdio;
    }

    @Override
    public Integer call() throws BrokenFile, Refused {
        List<Row> rows = new ArrayList<>();
        for (SubscriberSpec subscriber :
                chosen(TestbedFile.read(file).operators()).subscribers()) {
            rows.add(SubscriberRow.of(rows.size() + 1, subscriber));
        }
        if (database == null) {
            stdio.out().print(SubscriberCsv.write(rows, keys));
            stdio.out().flush();
        } else {
            write(database, rows);
        }
        return 0;
    }

    private OperatorSpec chosen(List<OperatorSpec> operators) {
        String names = operators.stream().map(OperatorSpec::name).collect(Collectors.joining(", "));
        if (operator == null && operators.size() != 1) {
            throw new ParameterException(spec.commandLine(), "--operator: which one? (" + names + ")");
        }
        return operators.stream()
                .filter(it -> operator == null || it.name().equals(operator))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--operator: there is no \"" + operator + "\" (there is " + names + ")"));
    }

    private void write(Path to, List<Row> rows) throws Refused {
        try {
            List<String> notes = OsmoHlrWriter.write(to, rows, keys);
            notes.forEach(stdio.err()::println);
            stdio.say(rows.size() + " subscribers in " + to);
        } catch (IOException e) {
            throw new Refused("cannot write " + to + " (" + e.getMessage() + ")");
        }
    }
}
