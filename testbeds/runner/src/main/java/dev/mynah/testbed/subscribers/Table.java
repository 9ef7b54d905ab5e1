package dev.mynah.testbed.subscribers;

import java.util.List;

/**
 * What a file of subscribers holds.
 *
 * @param rows those that could be read; what their texts say is not judged yet
 * @param mistakes why others could not
 * @param notes what is in the file and has no place here, a sentence each
 */
public record Table(List<Row> rows, List<Mistake> mistakes, List<String> notes) {
    /** What is wrong in a line of the file. */
    public record Mistake(int line, String what) {}

    public Table {
        rows = List.copyOf(rows);
        mistakes = List.copyOf(mistakes);
        notes = List.copyOf(notes);
    }
}
