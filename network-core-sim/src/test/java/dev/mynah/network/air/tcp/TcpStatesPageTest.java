package dev.mynah.network.air.tcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page is made from the table: {@code mvn test -Dmynah.docs.write=true} writes it anew. */
final class TcpStatesPageTest {
    @Test
    void the_page_says_what_the_table_says() throws IOException {
        Path page = Path.of("..", "docs", "tcp-states.md");
        if (Boolean.getBoolean("mynah.docs.write")) {
            Files.writeString(page, text());
        }
        assertThat(page).hasContent(text());
    }

    private static String text() {
        StringBuilder page = new StringBuilder("""
                # TCP of the modem, and of the host behind the gateway

                Printed from the table the code runs (`TcpTable`); edit that, not this page. A connection begins in SYN_SENT where the
                modem begins it, and in SYN_RECEIVED where somebody else does: that of the host behind the gateway always, as it begins
                none. RFC 9293 3.3.2.

                ```mermaid
                """);
        page.append(TcpTable.TCP.mermaid()).append("```\n\n| timer | runs for | |\n|---|---|---|\n");
        for (TcpTimer timer : TcpTimer.values()) {
            page.append("| %s | %s | %s |\n"
                    .formatted(timer, timer.standard().toString().substring(2), timer.clause()));
        }
        return page.toString();
    }
}
