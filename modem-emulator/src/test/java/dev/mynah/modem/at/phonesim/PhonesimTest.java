package dev.mynah.modem.at.phonesim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.SimState;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.Conversation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PhonesimTest {
    private final Conversation at = new Conversation(Phonesim.DIALECT);

    @Test
    void nothing_is_echoed_at_first() {
        at.send("AT+SIMSTATE?");
        assertThat(at.heard()).isEqualTo("\r\n+SIMSTATE: 1\r\n\r\nOK\r\n");
        at.send("ATE1");
        at.heard();
        at.send("AT");
        assertThat(at.heard()).startsWith("AT\r");
    }

    @Test
    void a_card_is_there_once_it_can_be_read_or_waits_for_a_pin() {
        at.sim().state = SimState.PIN_REQUIRED;
        at.send("AT+SIMSTATE?").answers("+SIMSTATE: 1", "OK");
        at.sim().state = SimState.NOT_READY;
        at.send("AT+SIMSTATE?").answers("+SIMSTATE: 0", "OK");
        at.sim().state = SimState.ABSENT;
        at.send("AT+SIMSTATE?").answers("+SIMSTATE: 0", "OK");
    }

    @Test
    void hosts_hear_of_cards_without_having_asked() {
        at.slot(0).tell(new SubscriptionEvent.SimChanged(SimState.ABSENT));
        at.unsolicited("+USIMSTATE: 0");
        at.slot(0).tell(new SubscriptionEvent.SimChanged(SimState.NOT_READY));
        at.silence();
        at.slot(0).tell(new SubscriptionEvent.SimChanged(SimState.PIN_REQUIRED));
        at.unsolicited("+USIMSTATE: 1");
    }

    /** oFono 1.31 waits for ever after {@code AT+CPIN}, unless the card goes and comes. */
    @Test
    void a_card_that_has_become_ready_is_said_to_have_gone_and_come() {
        at.slot(0).tell(new SubscriptionEvent.SimChanged(SimState.READY));
        at.unsolicited("+USIMSTATE: 0", "+USIMSTATE: 1");
    }

    /** {@code mvn test -Dmynah.docs.write=true} writes it anew. */
    @Test
    void the_page_says_what_the_table_says() throws IOException {
        Path page = root().resolve("docs/at-phonesim.md");
        if (Boolean.getBoolean("mynah.docs.write")) {
            Files.writeString(page, PhonesimDocument.text());
        }
        assertThat(page).hasContent(PhonesimDocument.text());
    }

    private static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve("mynah")) && !Files.isDirectory(directory.resolve("at-commands"))) {
            directory = directory.getParent();
        }
        return directory;
    }
}
