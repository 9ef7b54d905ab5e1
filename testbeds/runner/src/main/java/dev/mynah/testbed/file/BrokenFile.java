package dev.mynah.testbed.file;

import java.util.List;

/** A testbed file can't be used; says why, one line for each mistake: {@code file:line: path: what is wrong, what is allowed}. */
public final class BrokenFile extends Exception {
    private static final long serialVersionUID = 1;

    private final List<String> lines;

    BrokenFile(List<String> lines) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
    }

    public List<String> lines() {
        return lines;
    }
}
