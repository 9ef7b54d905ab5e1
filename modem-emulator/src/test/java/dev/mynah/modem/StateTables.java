package dev.mynah.modem;

import dev.mynah.network.air.fsm.Transitions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints a state machine's table for a page: a diagram of the changes of state, and every row once for all its states. */
public final class StateTables {
    private static final Pattern ROW = Pattern.compile(" {4}(\\w+) --> (\\w+): (.*)");

    private record Row(String from, String to, String trigger, String steps) {}

    private record Deed(String trigger, String to, String steps) {}

    private StateTables() {}

    /**
     * @param groups names for sets of states: the diagram shows a group as one state, and the table names it where a row
     *     holds for all of its states
     */
    public static String markdown(Transitions<?, ?> table, Map<String, Set<String>> groups) {
        List<Row> rows = rows(table);
        return diagram(rows, groups) + "\n" + deeds(rows, groups);
    }

    private static List<Row> rows(Transitions<?, ?> table) {
        List<Row> rows = new ArrayList<>();
        Matcher matcher = ROW.matcher(table.mermaid());
        while (matcher.find()) {
            String[] label = matcher.group(3).split(" / ", 2);
            rows.add(new Row(matcher.group(1), matcher.group(2), label[0], label.length > 1 ? label[1] : ""));
        }
        return rows;
    }

    private static String diagram(List<Row> rows, Map<String, Set<String>> groups) {
        Map<String, Set<String>> edges = new LinkedHashMap<>();
        for (Row row : rows) {
            String from = groupOf(row.from(), groups);
            String to = groupOf(row.to(), groups);
            if (!from.equals(to)) {
                edges.computeIfAbsent(from + " --> " + to, edge -> new LinkedHashSet<>())
                        .add(row.trigger());
            }
        }
        StringBuilder text = new StringBuilder("```mermaid\nstateDiagram-v2\n");
        edges.forEach((edge, triggers) -> text.append("    ")
                .append(edge)
                .append(": ")
                .append(String.join(", ", triggers))
                .append('\n'));
        return text.append("```\n").toString();
    }

    private static String groupOf(String state, Map<String, Set<String>> groups) {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().contains(state))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(state);
    }

    /** The states of a row in short: groups that are in it as a whole by their names. */
    private static String inShort(Set<String> states, Map<String, Set<String>> groups) {
        List<String> names = new ArrayList<>();
        Set<String> rest = new LinkedHashSet<>(states);
        groups.forEach((name, members) -> {
            if (rest.containsAll(members)) {
                names.add(name);
                rest.removeAll(members);
            }
        });
        names.addAll(rest);
        return String.join(", ", names);
    }

    private static String deeds(List<Row> rows, Map<String, Set<String>> groups) {
        Map<Deed, Set<String>> states = new LinkedHashMap<>();
        for (Row row : rows) {
            String to = row.from().equals(row.to()) ? "stays" : row.to();
            states.computeIfAbsent(new Deed(row.trigger(), to, row.steps()), deed -> new LinkedHashSet<>())
                    .add(row.from());
        }
        StringBuilder text = new StringBuilder("| in | on | to | does |\n|---|---|---|---|\n");
        states.forEach((deed, in) -> text.append(
                "| %s | %s | %s | %s |\n".formatted(inShort(in, groups), deed.trigger(), deed.to(), deed.steps())));
        return text.toString();
    }

    /** A page of the repository's {@code docs}, written anew when asked to. */
    public static Path page(String name, String text) throws IOException {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(directory.resolve("at-commands"))) {
            directory = directory.getParent();
        }
        Path page = directory.resolve("docs").resolve(name);
        if (Boolean.getBoolean("mynah.docs.write")) {
            Files.writeString(page, text);
        }
        return page;
    }
}
