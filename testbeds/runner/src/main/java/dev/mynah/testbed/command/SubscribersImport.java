package dev.mynah.testbed.command;

import dev.mynah.testbed.file.BrokenFile;
import dev.mynah.testbed.file.SubscriberTables;
import dev.mynah.testbed.subscribers.SubscriberYaml;
import dev.mynah.testbed.subscribers.Table;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mynah subscribers import}. */
@Command(
        name = "import",
        description = {
            "Print the subscribers of a table as the \"subscribers\" of an operator in a testbed file.",
            "A table is CSV with headings, srsRAN's user_db.csv, or the database of an osmo-hlr."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  mynah subscribers import subscribers.csv",
            "  mynah subscribers import /var/lib/osmocom/hlr.db --keys"
        })
final class SubscribersImport implements Callable<Integer> {
    private final Stdio stdio;

    @Parameters(paramLabel = "FILE", description = "The table.")
    private Path file = Path.of("");

    @Option(names = "--keys", description = "Print keys and passwords too.")
    private boolean keys;

    SubscribersImport(Stdio stdio) {
        this.stdio = stdio;
    }

    @Override
    public Integer call() throws BrokenFile {
        Table table = SubscriberTables.read(file);
        table.notes().forEach(stdio.err()::println);
        stdio.out().print(SubscriberYaml.write(table.rows(), keys));
        stdio.out().flush();
        return 0;
    }
}
