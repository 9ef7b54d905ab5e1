package dev.mynah.network.mme;

import dev.mynah.network.air.fsm.Transitions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints the MME's tables as the page docs/mme-states.md. */
final class MmeStatesPage {
    private static final Pattern ROW = Pattern.compile(" {4}(\\w+) --> (\\w+): (.*)");

    private record Row(String from, String to, String label) {
        String target() {
            return from.equals(to) ? "stays" : to;
        }

        String line() {
            return "    %s --> %s: %s\n".formatted(from, to, label);
        }
    }

    private MmeStatesPage() {}

    static String print() {
        StringBuilder page = new StringBuilder("""
                # The MME's state machines

                Printed from the tables the code runs (`MmeTable`, `BearerTable`, `DedicatedBearerTable`); edit those, not this page. What is not a row
                cannot happen.

                ## EMM, one per UE

                TS 24.301 5.1.3.4 names four states. EMM-COMMON-PROCEDURE-INITIATED is shown here by what the MME waits for:

                | state | in TS 24.301 |
                |---|---|
                """);
        for (MmeState state : MmeState.values()) {
            page.append("| %s | EMM-%s |\n".formatted(state, state.main().name().replace('_', '-')));
        }
        section(page, MmeTable.EMM, MmeState.values().length);
        page.append("\n## ESM, one per default EPS bearer context\n");
        section(page, BearerTable.ESM, BearerState.values().length);
        page.append("\n## ESM, one per dedicated EPS bearer context\n");
        section(page, DedicatedBearerTable.ESM, BearerState.values().length);
        return page.toString();
    }

    private static void section(StringBuilder page, Transitions<?, ?> table, int states) {
        List<Row> rows = rows(table);
        Map<String, Set<String>> statesByLabel = new LinkedHashMap<>();
        rows.forEach(row -> statesByLabel
                .computeIfAbsent(row.label(), label -> new LinkedHashSet<>())
                .add(row.from()));
        page.append("\n```mermaid\nstateDiagram-v2\n");
        rows.stream()
                .filter(row -> statesByLabel.get(row.label()).size() < states)
                .forEach(row -> page.append(row.line()));
        page.append("```\n\nIn every state, unless a row above says otherwise:\n\n");
        Set<String> common = new LinkedHashSet<>();
        rows.stream()
                .filter(row -> statesByLabel.get(row.label()).size() == states)
                .filter(row -> !row.from().equals("DEREGISTERED"))
                .forEach(row -> common.add("- " + row.label() + " → " + row.target() + "\n"));
        common.forEach(page::append);
    }

    private static List<Row> rows(Transitions<?, ?> table) {
        List<Row> rows = new ArrayList<>();
        Matcher matcher = ROW.matcher(table.mermaid());
        while (matcher.find()) {
            rows.add(new Row(matcher.group(1), matcher.group(2), matcher.group(3)));
        }
        return rows;
    }
}
