package dev.mynah.modem.gmm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.StateTables;
import dev.mynah.modem.sm.PdpStates;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GmmStatesTest {
    @Test
    void the_page_says_what_the_tables_do() throws IOException {
        assertThat(StateTables.page("gmm-states.md", text())).hasContent(text());
    }

    private static Set<String> substates(String prefix) {
        return Arrays.stream(GmmState.values())
                .map(Enum::name)
                .filter(it -> it.startsWith(prefix) && !it.endsWith("_INITIATED") && !it.endsWith("_NO_IMSI"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String text() {
        StringBuilder page = new StringBuilder("""
                # The UE's state machine in the packet domain of GSM and UTRAN

                Printed from the tables the code runs (`GmmTable`, `RejectRule`); edit those, not this page. What is not a row
                cannot happen: such an event is published as unexpected and changes nothing.

                ## GPRS mobility management

                TS 24.008 4.1.3.1, 4.2.4, 4.2.5 and 4.7.

                """);
        Map<String, Set<String>> groups = new LinkedHashMap<>();
        groups.put("DEREGISTERED", substates("DEREGISTERED_"));
        groups.put("REGISTERED", substates("REGISTERED_"));
        groups.forEach(
                (name, members) -> page.append("- %s stands for %s\n".formatted(name, String.join(", ", members))));
        page.append('\n').append(StateTables.markdown(GmmTable.TABLE, groups));
        page.append("""

                ## What a cause leads to

                TS 24.008 4.7.3.1.4, 4.7.3.1.5, 4.7.4.2.2, 4.7.5.1.4 and 4.7.13.4. A UE that stays registered keeps its identity.

                """);
        page.append(RejectRule.markdown());
        page.append("\n## Timers\n\n| timer | runs for |\n|---|---|\n");
        for (GmmTimer timer : GmmTimer.values()) {
            page.append(
                    "| %s | %s |\n".formatted(timer, timer.standard().toString().substring(2)));
        }
        page.append("""

                ## A PDP context

                `PdpTable`: TS 24.008 6.1.1.1, 6.1.3.1, 6.1.3.4 and 6.1.3.6. The UE asks for no other quality of service than a
                context has, so there is no PDP-MODIFY-PENDING.

                """);
        page.append(PdpStates.markdown());
        return page.toString();
    }
}
