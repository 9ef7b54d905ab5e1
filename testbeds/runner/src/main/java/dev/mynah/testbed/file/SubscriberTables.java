package dev.mynah.testbed.file;

import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.testbed.subscribers.Column;
import dev.mynah.testbed.subscribers.OsmoHlrReader;
import dev.mynah.testbed.subscribers.Row;
import dev.mynah.testbed.subscribers.SubscriberCsv;
import dev.mynah.testbed.subscribers.Table;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads subscribers out of a table, by the same rules as those in a testbed file: CSV, or a database of osmo-hlr. */
public final class SubscriberTables {
    private SubscriberTables() {}

    /** Reads a table for another testbed: profiles there may have keys that are missing here. */
    public static Table read(Path file) throws BrokenFile {
        Problems problems = new Problems(String.valueOf(file.getFileName()));
        Table table = table(file);
        new SubscriberReader(List.of()).check(rows(table, problems));
        if (problems.count() > 0) {
            throw new BrokenFile(problems.lines());
        }
        return table;
    }

    /**
     * Makes a subscriber of a row.
     *
     * @throws IllegalArgumentException with what is wrong with it
     */
    public static SubscriberSpec subscriber(Row row) {
        Problems problems = new Problems("");
        Optional<SubscriberSpec> made = new SubscriberReader(List.of()).one(new Fields(mapping(row), problems));
        if (problems.count() > 0) {
            throw new IllegalArgumentException(problems.lines().stream()
                    .map(line -> line.replaceFirst("^:[0-9]+: ", ""))
                    .collect(Collectors.joining("; ")));
        }
        return made.orElseThrow();
    }

    /** Reads the table with a file's subscribers; the fields of each row report to {@code problems}. */
    static List<Fields> read(Path file, Problems problems) throws BrokenFile {
        return rows(table(file), problems);
    }

    private static Table table(Path file) throws BrokenFile {
        try {
            return OsmoHlrReader.recognises(file)
                    ? OsmoHlrReader.read(file)
                    : SubscriberCsv.read(TestbedFile.text(file));
        } catch (NoSuchFileException e) {
            throw new BrokenFile(List.of(file + ": there is no such file"));
        } catch (IOException e) {
            throw new BrokenFile(List.of(file + ": can't be read (" + e.getMessage() + ")"));
        }
    }

    private static List<Fields> rows(Table table, Problems problems) {
        table.mistakes().forEach(mistake -> problems.at(mistake.line(), "", mistake.what()));
        return table.rows().stream()
                .map(row -> new Fields(mapping(row), problems))
                .toList();
    }

    private static Node.Mapping mapping(Row row) {
        Map<String, Node> fields = nodes(row, false);
        Map<String, Node> services = nodes(row, true);
        if (!services.isEmpty()) {
            fields.put("services", new Node.Mapping(row.line(), "", services));
        }
        return new Node.Mapping(row.line(), "", fields);
    }

    private static Map<String, Node> nodes(Row row, boolean services) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        Stream.of(Column.values())
                .filter(column -> column.service() == services)
                .forEach(column ->
                        row.text(column).ifPresent(text -> nodes.put(column.word(), node(row.line(), column, text))));
        return nodes;
    }

    private static Node node(int line, Column column, String text) {
        String path = column.word();
        if (!column.list()) {
            return new Node.Text(line, path, text);
        }
        return new Node.Sequence(
                line,
                path,
                Stream.of(text.split(" +"))
                        .<Node>map(item -> new Node.Text(line, path, item))
                        .toList());
    }
}
