package dev.mynah.modem.mbim.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * An information buffer, or a structure in one, as a table of fields: the fixed part in order, and behind it what the fields
 * refer to. The same table reads and writes. MBIM 1.0 10.3.
 */
public final class Layout {
    /** Nothing at all. */
    public static final Layout EMPTY = new Layout(List.of());

    private final List<Row> rows;

    private Layout(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** These fields, in the order in which they are written. */
    public static Layout of(Field<?>... fields) {
        List<Row> rows = new ArrayList<>();
        for (Field<?> field : fields) {
            rows.add(new Row(field, contents -> true));
        }
        return new Layout(rows);
    }

    /** With a further field, which is there only if an earlier one has a value. */
    public <T> Layout when(Field<T> earlier, T value, Field<?> field) {
        List<Row> more = new ArrayList<>(rows);
        more.add(new Row(field, contents -> contents.get(earlier).equals(value)));
        return new Layout(more);
    }

    public List<Field<?>> fields() {
        List<Field<?>> fields = new ArrayList<>();
        rows.forEach(row -> fields.add(row.field));
        return fields;
    }

    /** Reads a whole information buffer. Octets behind what the layout knows are left alone: later versions append. */
    public Reading read(byte[] buffer) {
        try {
            return read(new BufferReader(buffer, 0, buffer.length));
        } catch (MalformedSignal e) {
            return e.malformed();
        }
    }

    Contents read(BufferReader in) {
        Contents contents = Contents.none();
        for (Row row : rows) {
            if (row.present.test(contents)) {
                readField(row.field, in, contents);
            }
        }
        return contents;
    }

    private static <T> void readField(Field<T> field, BufferReader in, Contents contents) {
        contents.with(field, field.read(in, contents));
    }

    public byte[] write(Contents contents) {
        int fixed = 0;
        for (Row row : rows) {
            fixed += row.present.test(contents) ? width(row.field, contents) : 0;
        }
        BufferWriter out = new BufferWriter(fixed);
        for (Row row : rows) {
            if (row.present.test(contents)) {
                writeField(row.field, out, contents);
            }
        }
        return out.toByteArray();
    }

    private static <T> int width(Field<T> field, Contents contents) {
        return field.width(contents.get(field));
    }

    private <T> void writeField(Field<T> field, BufferWriter out, Contents contents) {
        if (field instanceof Count count) {
            count.write(out, counted(count, contents));
        } else {
            field.write(out, contents.get(field));
        }
    }

    private int counted(Count count, Contents contents) {
        for (Row row : rows) {
            if (row.present.test(contents)
                    && row.field.count().filter(count::equals).isPresent()) {
                return countOf(row.field, contents);
            }
        }
        return contents.get(count);
    }

    private static <T> int countOf(Field<T> field, Contents contents) {
        return field.countOf(contents.get(field));
    }

    private record Row(Field<?> field, Predicate<Contents> present) {}
}
