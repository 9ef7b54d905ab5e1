package dev.mynah.modem.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.StateTables;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page is made from the tables: {@code mvn test -Dmynah.docs.write=true} writes it anew. */
class CallStatesTest {
    @Test
    void the_page_says_what_the_tables_say() throws IOException {
        assertThat(StateTables.page("ue-call-states.md", text())).hasContent(text());
    }

    private static String text() {
        StringBuilder page = new StringBuilder("""
                # The UE's calls

                Printed from the tables the code runs (`CallTable`, `HoldTable`, `ToneTable`); edit those, not this page. What is
                not a row cannot happen: such an event is published as unexpected, and a message is answered with STATUS.

                ## A call

                TS 24.008 5.1.1.1 and 5.2 to 5.5.

                """);
        page.append(StateTables.markdown(CallTable.TABLE, Map.of()));
        page.append("\n## Whether it is held\n\nTS 24.083 2.1.\n\n");
        page.append(StateTables.markdown(HoldTable.TABLE, Map.of()));
        page.append("\n## Tones in it\n\nTS 24.008 5.5.7.\n\n");
        page.append(StateTables.markdown(ToneTable.TABLE, Map.of()));
        page.append("\n## Timers\n\n| timer | runs for | |\n|---|---|---|\n");
        for (CallTimer timer : CallTimer.values()) {
            page.append("| %s | %s | %s |\n"
                    .formatted(timer, timer.standard().toString().substring(2), timer.clause()));
        }
        return page.toString();
    }
}
