package dev.mynah.modem.emm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.StateTables;
import dev.mynah.modem.esm.PdnStates;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page is made from the tables: {@code mvn test -Dmynah.docs.write=true} writes it anew. */
class EmmStatesTest {
    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        assertThat(StateTables.page("emm-states.md", text())).hasContent(text());
    }

    /** The substates in which the UE camps, without those it waits for an answer in. */
    private static Set<String> substates(String prefix) {
        return Arrays.stream(EmmState.values())
                .map(EmmState::name)
                .filter(it -> it.startsWith(prefix) && !it.endsWith("_INITIATED") && !it.endsWith("_NO_IMSI"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String text() {
        StringBuilder page = new StringBuilder("""
                # The UE's state machines

                Printed from the tables the code runs (`EmmTable`, `PdnTable`, `RejectRule`); edit those, not this page. What is
                not a row cannot happen: such an event is published as unexpected and changes nothing.

                ## EPS mobility management

                TS 24.301 5.1.3.2, 5.2.2, 5.2.3, 5.5 and 5.6.

                """);
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        groups.put("DEREGISTERED", substates("DEREGISTERED_"));
        groups.put("REGISTERED", substates("REGISTERED_"));
        groups.forEach(
                (name, members) -> page.append("- %s stands for %s\n".formatted(name, String.join(", ", members))));
        page.append('\n').append(StateTables.markdown(EmmTable.TABLE, groups));
        page.append("""

                ## What a cause leads to

                TS 24.301 5.5.1.2.5, 5.5.1.2.6, 5.5.2.3.2, 5.5.3.2.5 and 5.6.1.5, for a UE that can do nothing but LTE. A UE that
                stays registered keeps its identity.

                """);
        page.append(RejectRule.markdown());
        page.append("\n## Timers\n\n| timer | runs for |\n|---|---|\n");
        for (EmmTimer timer : EmmTimer.values()) {
            page.append(
                    "| %s | %s |\n".formatted(timer, timer.standard().toString().substring(2)));
        }
        page.append("\n## A PDN connection\n\nTS 24.301 6.4 and 6.5.\n\n").append(PdnStates.markdown());
        page.append("\n## A request for a dedicated bearer\n\nTS 24.301 6.5.3 and 6.5.4.\n\n")
                .append(PdnStates.transactions());
        return page.toString();
    }
}
