package dev.mynah.network.msc;

import dev.mynah.network.air.fsm.Transitions;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints the MSC's tables as the page docs/msc-states.md. */
final class MscStatesPage {
    private static final Pattern ROW = Pattern.compile(" {4}(\\w+) --> (\\w+): (.*)");

    private record Row(String from, String to, String label) {
        String target() {
            return from.equals(to) ? "stays" : to;
        }
    }

    private MscStatesPage() {}

    static String print() {
        StringBuilder page = new StringBuilder("""
                # The MSC's state machines

                Printed from the tables the code runs (`MscTable`, `VisitorTable`); edit those, not this page. What is not a row
                cannot happen.

                ## MM, one per connection of a UE

                | state | in TS 24.008 4.1.2.3 |
                |---|---|
                """);
        for (MscState state : MscState.values()) {
            page.append("| %s | %s |\n".formatted(state, state.standard()));
        }
        section(page, MscTable.TABLE, MscState.values().length);
        page.append("\n## Reachability, one per subscriber in the VLR\n");
        section(page, VisitorTable.TABLE, VisitorState.values().length);
        return page.toString();
    }

    private static void section(StringBuilder page, Transitions<?, ?> table, int states) {
        Matcher matcher = ROW.matcher(table.mermaid());
        List<Row> rows = matcher.results()
                .map(it -> new Row(it.group(1), it.group(2), it.group(3)))
                .toList();
        Map<String, Set<String>> statesByLabel = new LinkedHashMap<>();
        rows.forEach(row -> statesByLabel
                .computeIfAbsent(row.label(), label -> new LinkedHashSet<>())
                .add(row.from()));
        page.append("\n```mermaid\nstateDiagram-v2\n");
        rows.stream()
                .filter(row -> statesByLabel.get(row.label()).size() < states)
                .forEach(row -> page.append("    %s --> %s: %s\n".formatted(row.from(), row.to(), row.label())));
        page.append("```\n\nIn every state, unless a row above says otherwise:\n\n");
        Set<String> common = new LinkedHashSet<>();
        rows.stream()
                .filter(row -> statesByLabel.get(row.label()).size() == states)
                .filter(row -> row.from().equals(row.to()))
                .forEach(row -> common.add("- " + row.label() + " → " + row.target() + "\n"));
        common.forEach(page::append);
    }
}
