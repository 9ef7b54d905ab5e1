package dev.mynah.at.command;

import dev.mynah.at.syntax.Syntax;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All commands a line understands. Immutable: one table serves every line. */
public final class CommandTable<S> {
    /** A command and its syntax. */
    public record Row<S>(AtCommand<S> command, Syntax syntax) {}

    private final List<Family<S>> families;
    private final List<Row<S>> rows = new ArrayList<>();
    private final List<@Nullable Row<S>> slots;

    private CommandTable(List<Family<S>> families) {
        this.families = List.copyOf(families);
        families.forEach(family ->
                family.commands().forEach(command -> rows.add(new Row<>(command, command.syntax()))));
        this.slots = new ArrayList<>(Collections.nCopies(Integer.highestOneBit(rows.size() | 1) * 4, null));
        rows.forEach(this::place);
    }

    /**
     * A table of these families.
     *
     * @throws IllegalArgumentException if two commands have one name
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <S> CommandTable<S> of(Family<S>... families) {
        return new CommandTable<>(List.of(families));
    }

    /** A table of these families. */
    public static <S> CommandTable<S> of(List<Family<S>> families) {
        return new CommandTable<>(families);
    }

    private void place(Row<S> row) {
        var name = row.syntax.name();
        if (find(name, 0, name.length()) != null) {
            throw new IllegalArgumentException("two commands are called " + name);
        }
        int slot = hash(name, 0, name.length());
        while (slots.get(slot) != null) {
            slot = slot + 1 & slots.size() - 1;
        }
        slots.set(slot, row);
    }

    /** The command whose name stands in {@code text} from {@code from} up to {@code to}, in either case; or null. */
    public @Nullable Row<S> find(String text, int from, int to) {
        for (int slot = hash(text, from, to); ; slot = slot + 1 & slots.size() - 1) {
            var row = slots.get(slot);
            if (row == null) {
                return null;
            }
            var name = row.syntax.name();
            if (name.length() == to - from && name.regionMatches(true, 0, text, from, to - from)) {
                return row;
            }
        }
    }

    private int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            hash = 31 * hash + (c >= 'a' && c <= 'z' ? c - 0x20 : c);
        }
        return (hash ^ hash >>> 15) & slots.size() - 1;
    }

    /** Every command's name with AT before it, in the order of the families: what +CLAC lists. */
    public List<String> names() {
        return rows.stream().map(row -> "AT" + row.syntax.name()).toList();
    }

    /** The families, as given. */
    public List<Family<S>> families() {
        return families;
    }
}
