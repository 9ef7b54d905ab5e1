package dev.mynah.testbed.subscribers;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A subscriber as texts, in the words of a testbed file; what is not there is as usual.
 *
 * @param line where the table has it, or which one it is
 */
public record Row(int line, Map<Column, String> texts) {
    public Row {
        texts = Map.copyOf(texts);
    }

    public Optional<String> text(Column column) {
        return Optional.ofNullable(texts.get(column));
    }

    /** The same without what only cards and operators know. */
    public Row withoutSecrets() {
        Map<Column, String> open = new LinkedHashMap<>(texts);
        open.keySet().removeIf(Column::secret);
        return new Row(line, open);
    }

    /** The same with other texts in some places; an empty one stands for what is usual. */
    public Row with(Map<Column, String> others) {
        Map<Column, String> all = new LinkedHashMap<>(texts);
        all.putAll(others);
        all.values().removeIf(String::isEmpty);
        return new Row(line, all);
    }

    /** Says who it is, and no more. */
    @Override
    public String toString() {
        return "Row[" + line + ", " + texts.getOrDefault(Column.IMSI, "") + "]";
    }
}
