package dev.mynah.modem.mm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.StateTables;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page is made from the tables: {@code mvn test -Dmynah.docs.write=true} writes it anew. */
class MmStatesTest {
    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        assertThat(StateTables.page("mm-states.md", text())).hasContent(text());
    }

    private static String text() {
        StringBuilder page = new StringBuilder("""
                # The UE's state machine in the circuit switched domain

                Printed from the tables the code runs (`MmTable`, `RejectRule`); edit those, not this page. TS 24.008 4.1.2.1, 4.2,
                4.4 and 4.5. The UE sends its first message as the connection is opened, so the states in which it waits for one
                (LOCATION UPDATING PENDING and its like) are not told apart from those that follow; a further MM connection is
                asked for in MM_CONNECTION_ACTIVE.

                """);
        Set<String> idle = Arrays.stream(MmState.values())
                .map(MmState::name)
                .filter(it -> it.startsWith("IDLE_") && !it.equals("IDLE_NO_IMSI"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        page.append("IDLE stands for ").append(String.join(", ", idle)).append(".\n\n");
        page.append(StateTables.markdown(MmTable.TABLE, Map.of("IDLE", idle)));
        page.append("\n## What a cause of LOCATION UPDATING REJECT leads to\n\nTS 24.008 4.4.4.7 and 4.4.4.9.\n\n");
        page.append(RejectRule.markdown());
        page.append("\n## Timers\n\n| timer | runs for |\n|---|---|\n");
        for (MmTimer timer : MmTimer.values()) {
            page.append(
                    "| %s | %s |\n".formatted(timer, timer.standard().toString().substring(2)));
        }
        return page.toString();
    }
}
