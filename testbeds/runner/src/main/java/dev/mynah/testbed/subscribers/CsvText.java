package dev.mynah.testbed.subscribers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Values separated by commas (RFC 4180). Quotes may hold commas, quotes and line ends. Lines that are empty or begin with
 * {@code #} say nothing. Any text can be read: a quote that doesn't end goes on to the end of the text.
 */
final class CsvText {
    /** The values of one line; a quoted value may make it several. */
    record Line(int number, List<String> values) {}

    private final String text;
    private int at;
    private int line = 1;

    private CsvText(String text) {
        this.text = text;
    }

    static List<Line> read(String text) {
        return new CsvText(text).lines();
    }

    static String write(List<String> values) {
        return values.stream().map(CsvText::quoted).collect(Collectors.joining(","));
    }

    private static String quoted(String value) {
        boolean plain = value.chars().noneMatch(it -> it == ',' || it == '"' || it == '\n' || it == '\r' || it == '#');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        if (text.startsWith("\uFEFF")) {
            at++;
        }
        while (at < text.length()) {
            if (text.charAt(at) == '#') {
                int end = text.indexOf('\n', at);
                at = end < 0 ? text.length() : end;
                endOfLine();
                continue;
            }
            int number = line;
            List<String> values = new ArrayList<>();
            values.add(value());
            while (at < text.length() && text.charAt(at) == ',') {
                at++;
                values.add(value());
            }
            endOfLine();
            if (values.stream().anyMatch(it -> !it.isEmpty())) {
                lines.add(new Line(number, List.copyOf(values)));
            }
        }
        return lines;
    }

    private void endOfLine() {
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
        at++;
        line++;
    }

    private String value() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (; at < text.length(); at++) {
            char next = text.charAt(at);
            if (next == '"' && quoted && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                value.append(next);
                at++;
            } else if (next == '"' && (quoted || value.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && (next == ',' || next == '\n')) {
                break;
            } else {
                line += next == '\n' ? 1 : 0;
                value.append(next);
            }
        }
        return value.toString().strip();
    }
}
