package dev.mynah.network.sgsn;

import dev.mynah.network.air.fsm.Transitions;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints the SGSN's tables as the page docs/sgsn-states.md. */
final class SgsnStatesPage {
    private static final Pattern ROW = Pattern.compile(" {4}(\\w+) --> (\\w+): (.*)");

    private record Row(String from, String to, String label) {
        String target() {
            return from.equals(to) ? "stays" : to;
        }
    }

    private SgsnStatesPage() {}

    static String print() {
        StringBuilder page = new StringBuilder("""
                # The SGSN's state machines

                Printed from the tables the code runs (`SgsnTable`, `PdpTable`, `SecondaryTable`); edit those, not this page. What is not a row
                cannot happen.

                ## GMM, one per station

                TS 24.008 4.1.3.3 names four states. GMM-COMMON-PROCEDURE-INITIATED is shown here by what the SGSN waits for:

                | state | in TS 24.008 |
                |---|---|
                """);
        for (SgsnState state : SgsnState.values()) {
            page.append("| %s | GMM-%s |\n".formatted(state, state.main().name().replace('_', '-')));
        }
        section(page, SgsnTable.GMM, SgsnState.values().length);
        page.append("\n## SM, one per PDP context\n");
        section(page, PdpTable.SM, PdpState.values().length);
        page.append("\n## SM, one per secondary PDP context\n");
        section(page, SecondaryTable.SM, PdpState.values().length);
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
                .filter(row -> !row.from().equals("DEREGISTERED"))
                .forEach(row -> common.add("- " + row.label() + " → " + row.target() + "\n"));
        common.forEach(page::append);
    }
}
