package dev.mynah.testbed.subscribers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows as the {@code subscribers} of an operator in a testbed file, one line each. */
public final class SubscriberYaml {
    private SubscriberYaml() {}

    /** @param secrets whether keys and passwords are written too */
    public static String write(List<Row> rows, boolean secrets) {
        StringBuilder text = new StringBuilder("subscribers:\n");
        rows.forEach(row -> text.append("  - { ")
                .append(fields(secrets ? row : row.withoutSecrets()))
                .append(" }\n"));
        return text.toString();
    }

    private static String fields(Row row) {
        List<String> fields = new ArrayList<>(written(row, false));
        List<String> services = written(row, true);
        if (!services.isEmpty()) {
            fields.add("services: { " + String.join(", ", services) + " }");
        }
        return String.join(", ", fields);
    }

    private static List<String> written(Row row, boolean services) {
        return Stream.of(Column.values())
                .filter(column -> column.service() == services)
                .flatMap(column -> row.text(column).stream().map(text -> column.word() + ": " + value(column, text)))
                .toList();
    }

    private static String value(Column column, String text) {
        if (!column.list()) {
            return scalar(text);
        }
        return Stream.of(text.split(" +")).map(SubscriberYaml::scalar).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String scalar(String text) {
        if (text.matches("[A-Za-z0-9+][A-Za-z0-9+._-]*")) {
            return text;
        }
        return '"' + text.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
