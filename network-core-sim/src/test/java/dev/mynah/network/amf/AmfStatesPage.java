package dev.mynah.network.amf;

import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.smf.PduSessionStates;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Prints the tables of AMF and SMF as the page docs/amf-states.md. */
final class AmfStatesPage {
    private static final Pattern ROW = Pattern.compile(" {4}(\\w+) --> (\\w+): (.*)");

    private record Row(String from, String to, String label) {
        String target() {
            return from.equals(to) ? "stays" : to;
        }
    }

    private AmfStatesPage() {}

    static String print() {
        StringBuilder page = new StringBuilder("""
                # The state machines of AMF and SMF

                Printed from the tables the code runs (`AmfTable`, `PduSessionTable`); edit those, not this page. What is not a row
                cannot happen.

                ## 5GMM, one per UE

                TS 24.501 5.1.3.4 names four states. 5GMM-COMMON-PROCEDURE-INITIATED is shown here by what the AMF waits for:

                | state | in TS 24.501 |
                |---|---|
                """);
        for (AmfState state : AmfState.values()) {
            page.append(
                    "| %s | 5GMM-%s |\n".formatted(state, state.main().name().replace('_', '-')));
        }
        section(page, AmfTable.MM5G, AmfState.values().length);
        page.append("\n## 5GSM, one per PDU session\n");
        section(page, PduSessionStates.table(), PduSessionStates.count());
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
