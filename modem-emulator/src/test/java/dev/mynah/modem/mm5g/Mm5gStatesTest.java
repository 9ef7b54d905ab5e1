package dev.mynah.modem.mm5g;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.StateTables;
import dev.mynah.modem.sm5g.PduSessionStates;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page is made from the tables: {@code mvn test -Dmynah.docs.write=true} writes it anew. */
class Mm5gStatesTest {
    @Test
    void the_page_says_what_the_tables_do() throws IOException {
        assertThat(StateTables.page("5gmm-states.md", text())).hasContent(text());
    }

    /** The substates in which the UE camps, without those it waits for an answer in. */
    private static Set<String> substates(String prefix) {
        return Arrays.stream(Mm5gState.values())
                .map(Enum::name)
                .filter(it -> it.startsWith(prefix) && !it.endsWith("_INITIATED") && !it.endsWith("_NO_SUPI"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String text() {
        StringBuilder page = new StringBuilder("""
                # The UE's state machines in 5GS

                Printed from the tables the code runs (`Mm5gTable`, `RejectRule`, `PduSessionTable`); edit those, not this page.
                What is not a row cannot happen: such an event is published as unexpected and changes nothing.

                ## 5GS mobility management

                TS 24.501 5.1.3.2.1, 5.2, 5.3, 5.5 and 5.6.

                """);
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        groups.put("DEREGISTERED", substates("DEREGISTERED_"));
        groups.put("REGISTERED", substates("REGISTERED_"));
        groups.forEach(
                (name, members) -> page.append("- %s stands for %s\n".formatted(name, String.join(", ", members))));
        page.append('\n').append(StateTables.markdown(Mm5gTable.TABLE, groups));
        page.append("""

                ## What a cause leads to

                TS 24.501 5.5.1.2.5, 5.5.1.3.5, 5.5.2.3.2 and 5.6.1.5. A UE that stays registered keeps its identity.

                """);
        page.append(RejectRule.markdown());
        page.append("\n## Timers\n\n| timer | runs for |\n|---|---|\n");
        for (Mm5gTimer timer : Mm5gTimer.values()) {
            page.append(
                    "| %s | %s |\n".formatted(timer, timer.standard().toString().substring(2)));
        }
        page.append("\n## A PDU session\n\nTS 24.501 6.3 and 6.4.\n\n").append(PduSessionStates.markdown());
        return page.toString();
    }
}
