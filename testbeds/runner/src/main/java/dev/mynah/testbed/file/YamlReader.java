package dev.mynah.testbed.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads YAML into nodes that know their line. A scalar keeps its text; what it means is the business of who asks for it. */
final class YamlReader {
    /** Deeper than any testbed file, and shallow enough for the stack. */
    private static final int DEEPEST = 20;

    private final YAMLParser parser;
    private final Problems problems;

    private YamlReader(YAMLParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** The root mapping; empty after a problem that leaves nothing to read. */
    static Optional<Node.Mapping> read(String yaml, Problems problems) throws IOException {
        try (YAMLParser parser = YAMLFactory.builder().build().createParser(yaml)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                problems.at(1, "", "the file is empty, a testbed needs at least operators, euiccs and modems");
                return Optional.empty();
            }
            Node root = new YamlReader(parser, problems).node(first, "", 0);
            if (!(root instanceof Node.Mapping mapping)) {
                problems.at(root, "a testbed file is a mapping, not " + root.kind());
                return Optional.empty();
            }
            if (parser.nextToken() != null) {
                problems.at(line(parser), "", "a second document begins here, a testbed file has one");
            }
            return Optional.of(mapping);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            problems.at(
                    line,
                    "",
                    "this is not YAML: "
                            + e.getOriginalMessage().lines().findFirst().orElse("unreadable"));
            return Optional.empty();
        }
    }

    private Node node(JsonToken token, String path, int depth) throws IOException {
        int line = line(parser);
        if (depth > DEEPEST) {
            problems.at(line, path, "nested more than " + DEEPEST + " deep");
            parser.skipChildren();
            return new Node.Text(line, path, "");
        }
        return switch (token) {
            case START_OBJECT -> mapping(line, path, depth);
            case START_ARRAY -> sequence(line, path, depth);
            default -> scalar(line, path);
        };
    }

    private Node mapping(int line, String path, int depth) throws IOException {
        Map<String, Node> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int nameLine = line(parser);
            // Operators, eUICCs and modems have names of their own, so the section they stand in says nothing more.
            String child = depth <= 1 ? name : path + "." + name;
            Node value = node(parser.nextToken(), child, depth + 1);
            if (fields.putIfAbsent(name, value) != null) {
                problems.at(nameLine, child, "is here twice");
            }
        }
        return new Node.Mapping(line, path, fields);
    }

    private Node sequence(int line, String path, int depth) throws IOException {
        List<Node> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(node(token, path + "[" + items.size() + "]", depth + 1));
        }
        return new Node.Sequence(line, path, items);
    }

    private Node scalar(int line, String path) throws IOException {
        if (parser.isCurrentAlias()) {
            problems.at(line, path, "an alias (*" + parser.getText() + ") is not understood here, write the value out");
        }
        String text = parser.getText();
        return new Node.Text(line, path, text == null ? "" : text);
    }

    private static int line(YAMLParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
