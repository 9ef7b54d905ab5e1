package dev.mynah.testbed.subscribers;

import dev.mynah.testbed.subscribers.CsvText.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A line of srsRAN's {@code user_db.csv}: name, algorithm ({@code mil}, {@code xor}), IMSI, key, {@code op} or {@code opc}, its
 * value, AMF and SQN in hexadecimal, QCI, and {@code dynamic} or an address. The name and the QCI have no place here.
 */
final class SrsRanUser {
    private static final List<String> HEADINGS =
            List.of("name", "auth", "imsi", "key", "optype", "op", "amf", "sqn", "qci", "ipalloc");

    private SrsRanUser() {}

    static boolean looksLike(Line line) {
        return line.values().size() == HEADINGS.size() && line.values().get(2).matches("[0-9]{6,15}");
    }

    /** Whether this is a line of headings over such lines. */
    static boolean heads(Line line) {
        List<String> values = line.values().stream().map(Column::plain).toList();
        return values.size() == HEADINGS.size() && values.subList(0, 5).equals(HEADINGS.subList(0, 5));
    }

    static Table read(List<Line> lines) {
        List<Row> rows = new ArrayList<>();
        List<Table.Mistake> mistakes = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Line line : lines) {
            if (line.values().size() != HEADINGS.size()) {
                mistakes.add(new Table.Mistake(
                        line.number(), "has " + line.values().size() + " values, a line of user_db.csv has 10"));
                continue;
            }
            List<String> values = line.values();
            String algorithm = values.get(1).toLowerCase(Locale.ROOT);
            if (!algorithm.equals("mil") && !algorithm.equals("xor")) {
                mistakes.add(new Table.Mistake(line.number(), "\"" + values.get(1) + "\" is neither mil nor xor"));
                continue;
            }
            rows.add(new Row(line.number(), texts(values, algorithm.equals("mil"))));
            if (!values.get(9).equals("dynamic")) {
                notes.add("line " + line.number() + ": the address " + values.get(9)
                        + " is left out, access points give addresses here");
            }
        }
        return new Table(rows, mistakes, notes);
    }

    private static Map<Column, String> texts(List<String> values, boolean milenage) {
        Map<Column, String> texts = new EnumMap<>(Column.class);
        texts.put(Column.ALGORITHM, milenage ? "milenage" : "test");
        texts.put(Column.IMSI, values.get(2));
        texts.put(Column.K, values.get(3));
        if (milenage) {
            texts.put(values.get(4).equalsIgnoreCase("op") ? Column.OP : Column.OPC, values.get(5));
        }
        texts.put(Column.AMF, "0x" + values.get(6));
        texts.put(Column.SQN, values.get(7));
        return texts;
    }
}
