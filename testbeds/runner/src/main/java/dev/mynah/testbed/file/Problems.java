package dev.mynah.testbed.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The mistakes found in one file so far. Reading goes on after each, so that a user sees all of them at once. */
final class Problems {
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
        found.add(new Problem(line, file + ":" + line + ": " + (path.isEmpty() ? "" : path + ": ") + what));
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
