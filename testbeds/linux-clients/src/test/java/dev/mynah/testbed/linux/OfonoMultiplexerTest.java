package dev.mynah.testbed.linux;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** oFono's own end of TS 27.010: its phonesim driver asks for {@code +CMUX} and talks through a channel then. */
@Timeout(Patience.OF_A_TEST)
class OfonoMultiplexerTest {
    @TempDir
    Path directory;

    /** What it asks for before it looks for a card: its driver has no way to hear of one behind a multiplexer. */
    @Test
    void a_modem_behind_a_multiplexer_is_switched_on_and_says_who_it_is() throws IOException {
        try (OfonoUp host = OfonoUp.start("linux-clients.yaml", "Multiplexer=internal%n".formatted(), directory)) {
            for (String modem : List.of("/slot0", "/slot1")) {
                host.call(modem, "Modem.SetProperty", "Powered", "<true>");
            }
            assertThat(host.awaitProperties("/slot0", "Modem", "'Serial'"))
                    .contains("'Powered': <true>", "'Manufacturer': <'Mynah'>", "'Serial': <'490154203237518'>");
            host.awaitProperties("/slot1", "Modem", "'Serial': <'352099001761481'>");
        }
    }
}
