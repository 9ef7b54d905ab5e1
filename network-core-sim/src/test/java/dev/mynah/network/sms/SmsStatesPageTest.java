package dev.mynah.network.sms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.network.air.fsm.Transitions;
import dev.mynah.network.air.sms.relay.CpTable;
import dev.mynah.network.air.sms.relay.RpTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Prints the tables of short messages as the page docs/sms-states.md. */
final class SmsStatesPageTest {
    private static String print() {
        StringBuilder page = new StringBuilder("""
                # The state machines of short messages

                Printed from the tables the code runs (`CpTable`, `RpTable`, `MailboxTable`); edit those, not this page. What is
                not a row cannot happen. CP and RP are the same on both ends: modem and network run one pair for each transfer.
                """);
        section(page, "CP, one per transfer, TS 24.011 5", CpTable.TABLE);
        section(page, "RP, one per transfer, TS 24.011 6", RpTable.TABLE);
        section(page, "What waits for one receiver in a service centre, TS 23.040 3.2", MailboxTable.TABLE);
        return page.toString();
    }

    private static void section(StringBuilder page, String title, Transitions<?, ?> table) {
        page.append("\n## ")
                .append(title)
                .append("\n\n```mermaid\n")
                .append(table.mermaid().strip())
                .append("\n```\n");
    }

    @Test
    void the_page_says_what_the_tables_do() throws IOException {
        Path page = root().resolve("docs/sms-states.md");
        if (Boolean.getBoolean("mynah.docs.write")) {
            Files.writeString(page, print());
        }
        assertThat(page)
                .as("run the test with -Dmynah.docs.write=true to print it anew")
                .hasContent(print());
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mynah"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
