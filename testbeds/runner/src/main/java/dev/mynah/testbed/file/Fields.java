package dev.mynah.testbed.file;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of one mapping, asked for by name. A question whose answer is missing or wrong reports it and gets a stand-in,
 * so that the rest is read as well; {@link #make} builds only from sound answers. {@link #done} reports every field nobody
 * asked for.
 */
public final class Fields {
    private static final Map<String, Boolean> FLAGS =
            Map.of("true", true, "yes", true, "on", true, "false", false, "no", false, "off", false);

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,12})?");

    private static final Pattern DURATION = Pattern.compile("([0-9]{1,6})([smh])");

    private final Node.Mapping mapping;
    private final Problems problems;
    private final Set<String> asked = new LinkedHashSet<>();
    private int problemsBefore = -1;

    Fields(Node.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    /** The fields of a node that has to be a mapping; none of them where it is not. */
    static Fields of(Node node, Problems problems) {
        if (node instanceof Node.Mapping mapping) {
            return new Fields(mapping, problems);
        }
        Fields none = new Fields(new Node.Mapping(node.line(), node.path(), Map.of()), problems);
        problems.at(node, "has to be a mapping, not " + node.kind());
        return none;
    }

    Node.Mapping node() {
        return mapping;
    }

    public boolean has(String name) {
        return find(name).isPresent();
    }

    /** A text that has to be there. */
    public String text(String name, String example) {
        return value(name, example, "", text -> text);
    }

    public String text(String name, Supplier<String> otherwise) {
        return optional(name, text -> text).orElseGet(otherwise);
    }

    public Optional<String> text(String name) {
        return optional(name, text -> text);
    }

    /** A value that has to be there; {@code reader} refuses a text with an IllegalArgumentException saying why. */
    public <T> T value(String name, String example, T standIn, Function<String, T> reader) {
        Optional<Node> node = find(name);
        if (node.isEmpty()) {
            problems.at(mapping, name + " is missing (as " + name + ": " + example + ")");
            return standIn;
        }
        return read(node.get(), reader).orElse(standIn);
    }

    public <T> Optional<T> optional(String name, Function<String, T> reader) {
        return find(name).flatMap(node -> read(node, reader));
    }

    /** A whole number, decimal or with 0x. */
    public int whole(String name, int least, int most, String example) {
        return value(name, example, least, text -> whole(text, least, most));
    }

    public int whole(String name, int least, int most, int otherwise) {
        return optional(name, text -> whole(text, least, most)).orElse(otherwise);
    }

    /** A number that need not be whole. */
    public double decimal(String name, String example) {
        return value(name, example, 0.0, Fields::decimal);
    }

    public double decimal(String name, double otherwise) {
        return optional(name, Fields::decimal).orElse(otherwise);
    }

    public boolean flag(String name, boolean otherwise) {
        return choice(name, FLAGS, "true or false").orElse(otherwise);
    }

    public <T> Optional<T> choice(String name, Map<String, T> choices, String allowed) {
        return optional(name, text -> {
            T chosen = choices.get(text);
            if (chosen == null) {
                throw new IllegalArgumentException("\"" + text + "\" is not allowed here (" + allowed + " is)");
            }
            return chosen;
        });
    }

    /** A list of texts; a single text stands for a list of one. */
    public List<String> texts(String name) {
        Optional<Node> node = find(name).map(this::written);
        if (node.isPresent() && node.get() instanceof Node.Text only) {
            return List.of(only.text());
        }
        List<String> texts = new ArrayList<>();
        for (Node item : items(name)) {
            read(item, text -> text).ifPresent(texts::add);
        }
        return texts;
    }

    /** The items of a list; none where there is no such field. */
    List<Node> items(String name) {
        Optional<Node> node = find(name).map(this::written);
        if (node.isEmpty()) {
            return List.of();
        }
        if (node.get() instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        problems.at(node.get(), "has to be a list, not " + node.get().kind());
        return List.of();
    }

    /** On a command line a list is a text as in a file: {@code [{ sst: 1 }]}. */
    private Node written(Node node) {
        if (!(node instanceof Node.Text text) || text.line() > 0 || !text.text().startsWith("[")) {
            return node;
        }
        try {
            return YamlReader.read(text.path() + ": " + text.text(), problems)
                    .map(it -> it.fields().getOrDefault(text.path(), node))
                    .orElse(node);
        } catch (IOException e) {
            return node;
        }
    }

    /** The mappings in a list. */
    List<Fields> each(String name) {
        List<Fields> each = new ArrayList<>();
        items(name).forEach(item -> each.add(of(item, problems)));
        return each;
    }

    /** The mapping under a name; an empty one where there is none. */
    Fields inner(String name) {
        return of(find(name).orElseGet(() -> new Node.Mapping(mapping.line(), path(name), Map.of())), problems);
    }

    /** The mappings of a mapping by their names, in the order of the file. */
    Map<String, Fields> named(String name) {
        Map<String, Fields> named = new LinkedHashMap<>();
        inner(name).mapping.fields().forEach((key, node) -> named.put(key, of(node, problems)));
        return named;
    }

    /** The texts of a mapping by their names, which are free. */
    Map<String, List<String>> textsByName(String name) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        Fields inner = inner(name);
        inner.mapping.fields().keySet().forEach(key -> texts.put(key, inner.texts(key)));
        return texts;
    }

    /** A duration: a number with s, m or h, as {@code 54m}. */
    public static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a time zone (as +01:00 or Europe/Berlin)", e);
        }
    }

    public static Duration duration(String text) {
        Matcher parts = DURATION.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a duration (as 6s, 54m or 12h)");
        }
        long number = Long.parseLong(parts.group(1));
        return switch (parts.group(2)) {
            case "h" -> Duration.ofHours(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofSeconds(number);
        };
    }

    /** Reports a mistake in one field, or in the mapping where the field is not written or has no name. */
    public void problem(String name, String what) {
        if (name.isEmpty()) {
            problems.at(mapping, what);
            return;
        }
        find(name)
                .ifPresentOrElse(node -> problems.at(node, what), () -> problems.at(mapping.line(), path(name), what));
    }

    /** Reports a mistake in the mapping as a whole. */
    public void problem(String what) {
        problems.at(mapping, what);
    }

    /** Reports the fields that mean nothing here. */
    void done() {
        mapping.fields().forEach((name, node) -> {
            if (!asked.contains(name)) {
                problems.at(node, "is not a field here (allowed: " + String.join(", ", asked) + ")");
            }
        });
    }

    /**
     * Builds something from the answers, unless one of them was wrong. A constructor that refuses a field with
     * {@code "field: why"} has its refusal put at that field.
     */
    public <T> Optional<T> make(Supplier<T> maker) {
        done();
        if (problems.count() > Math.max(0, problemsBefore)) {
            return Optional.empty();
        }
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            int colon = message.indexOf(": ");
            String field = colon < 0 ? "" : message.substring(0, colon);
            if (field.matches("[A-Za-z0-9]+")) {
                problem(field, message.substring(colon + 2));
            } else {
                problems.at(mapping, message);
            }
            return Optional.empty();
        }
    }

    private Optional<Node> find(String name) {
        if (problemsBefore < 0) {
            problemsBefore = problems.count();
        }
        asked.add(name);
        return Optional.ofNullable(mapping.fields().get(name));
    }

    private String path(String name) {
        return mapping.path().isEmpty() ? name : mapping.path() + "." + name;
    }

    private <T> Optional<T> read(Node node, Function<String, T> reader) {
        if (!(node instanceof Node.Text text)) {
            problems.at(node, "has to be a single value, not " + node.kind());
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text.text()));
        } catch (IllegalArgumentException e) {
            problems.at(node, String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static double decimal(String text) {
        if (!DECIMAL.matcher(text).matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is not a number (as 13.4)");
        }
        return Double.parseDouble(text);
    }

    private static int whole(String text, int least, int most) {
        try {
            long value = Long.decode(text.matches("0+[0-9]+") ? text.replaceFirst("^0+(?=.)", "") : text);
            if (value >= least && value <= most) {
                return (int) value;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a whole number (" + least + " to " + most + ")", e);
        }
        throw new IllegalArgumentException(text + " is out of range (" + least + " to " + most + ")");
    }
}
