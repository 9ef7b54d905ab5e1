package dev.mynah.testbed.subscribers;

import dev.mynah.testbed.subscribers.CsvText.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Subscribers as CSV: a line of headings, in any order, then a line for each. A file without headings whose lines are as in
 * srsRAN's {@code user_db.csv} is read as that ({@link SrsRanUser}).
 */
public final class SubscriberCsv {
    private SubscriberCsv() {}

    public static Table read(String text) {
        List<Line> lines = CsvText.read(text);
        if (lines.isEmpty()) {
            return new Table(List.of(), List.of(), List.of());
        }
        if (SrsRanUser.heads(lines.get(0))) {
            return SrsRanUser.read(lines.subList(1, lines.size()));
        }
        return SrsRanUser.looksLike(lines.get(0)) ? SrsRanUser.read(lines) : headed(lines);
    }

    private static Table headed(List<Line> lines) {
        List<Table.Mistake> mistakes = new ArrayList<>();
        Line first = lines.get(0);
        List<Optional<Column>> headings =
                first.values().stream().map(Column::named).toList();
        Set<Column> seen = EnumSet.noneOf(Column.class);
        for (int i = 0; i < headings.size(); i++) {
            Optional<Column> heading = headings.get(i);
            String word = "\"" + first.values().get(i) + "\"";
            if (heading.isEmpty()) {
                mistakes.add(new Table.Mistake(first.number(), word + " is not a column (there is " + words() + ")"));
            } else if (!seen.add(heading.get())) {
                mistakes.add(new Table.Mistake(first.number(), word + " is a column twice"));
            }
        }
        if (!seen.contains(Column.IMSI)) {
            mistakes.add(new Table.Mistake(first.number(), "there is no column imsi"));
        }
        if (!mistakes.isEmpty()) {
            return new Table(List.of(), mistakes, List.of());
        }
        List<Row> rows = new ArrayList<>();
        for (Line line : lines.subList(1, lines.size())) {
            if (line.values().size() > headings.size()) {
                mistakes.add(new Table.Mistake(
                        line.number(), "has " + line.values().size() + " values for " + headings.size() + " columns"));
                continue;
            }
            Map<Column, String> texts = new EnumMap<>(Column.class);
            for (int i = 0; i < line.values().size(); i++) {
                if (!line.values().get(i).isEmpty()) {
                    texts.put(headings.get(i).orElseThrow(), line.values().get(i));
                }
            }
            rows.add(new Row(line.number(), texts));
        }
        return new Table(rows, mistakes, List.of());
    }

    private static String words() {
        return String.join(", ", Stream.of(Column.values()).map(Column::word).toList());
    }

    /**
     * Writes rows with the columns that any of them uses, in their usual order.
     *
     * @param secrets whether keys and passwords are written too
     */
    public static String write(List<Row> rows, boolean secrets) {
        List<Column> used = Stream.of(Column.values())
                .filter(column -> secrets || !column.secret())
                .filter(column -> column == Column.IMSI
                        || rows.stream().anyMatch(row -> row.text(column).isPresent()))
                .toList();
        StringBuilder text = new StringBuilder();
        text.append(CsvText.write(used.stream().map(Column::word).toList())).append('\n');
        rows.forEach(row -> text.append(CsvText.write(
                        used.stream().map(column -> row.text(column).orElse("")).toList()))
                .append('\n'));
        return text.toString();
    }
}
