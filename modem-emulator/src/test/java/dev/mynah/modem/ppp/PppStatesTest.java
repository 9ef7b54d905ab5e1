package dev.mynah.modem.ppp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.StateTables;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page is made from the table: {@code mvn test -Dmynah.docs.write=true} writes it anew. */
class PppStatesTest {
    @Test
    void the_page_says_what_the_table_says() throws IOException {
        assertThat(StateTables.page("ppp-states.md", text())).hasContent(text());
    }

    private static String text() {
        StringBuilder page = new StringBuilder("""
                # PPP in the modem

                Printed from the table the code runs (`PppTable`); edit that, not this page. LCP, IPCP and IPV6CP are one automaton
                each, with this one table. What is not a row cannot happen: such an event is published as unexpected.

                ## The automaton of a control protocol

                RFC 1661 4.

                """);
        page.append(StateTables.markdown(PppTable.AUTOMATON, Map.of()));
        page.append("\n## Timers\n\n| timer | runs for | |\n|---|---|---|\n");
        for (PppTimer timer : PppTimer.values()) {
            page.append("| %s | %s | %s |\n"
                    .formatted(timer, timer.standard().toString().substring(2), timer.clause()));
        }
        return page.toString();
    }
}
