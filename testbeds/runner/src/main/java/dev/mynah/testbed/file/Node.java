package dev.mynah.testbed.file;

import java.util.List;
import java.util.Map;

/** A value in a testbed file with its place: the line and the path that messages about it name. */
sealed interface Node {
    int line();

    String path();

    /** What kind of value it is, in words. */
    String kind();

    /** A plain or quoted scalar, always as the text it was written as: {@code 00101} stays five digits. */
    record Text(int line, String path, String text) implements Node {
        @Override
        public String kind() {
            return "a single value";
        }
    }

    record Sequence(int line, String path, List<Node> items) implements Node {
        @Override
        public String kind() {
            return "a list";
        }
    }

    record Mapping(int line, String path, Map<String, Node> fields) implements Node {
        @Override
        public String kind() {
            return "a mapping";
        }
    }
}
