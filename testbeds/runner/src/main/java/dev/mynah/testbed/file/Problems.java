package dev.mynah.testbed.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The mistakes found in one file so far. Reading goes on after each, so that a user sees all of them at once. */
final class Problems {
    private static final int LONGEST = 300;

    private record Problem(int line, String text) {}

    private final String file;
    private final List<Problem> found = new ArrayList<>();

    Problems(String file) {
        this.file = file;
    }

    void at(Node node, String what) {
        at(node.line(), node.path(), what);
    }

    void at(int line, String path, String what) {
        String where = path.isEmpty() ? "" : path + ": ";
        found.add(new Problem(line, file + ":" + line + ": " + oneLine(where + what)));
    }

    /** A value of the file may go over several lines and on for long; a complaint about it may not. */
    private static String oneLine(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "...";
    }

    /** How many were found; lets a reader tell whether the part it just read is sound. */
    int count() {
        return found.size();
    }

    /** One line for each, in the order of the file. */
    List<String> lines() {
        return found.stream()
                .sorted(Comparator.comparingInt(Problem::line))
                .map(Problem::text)
                .distinct()
                .toList();
    }
}
