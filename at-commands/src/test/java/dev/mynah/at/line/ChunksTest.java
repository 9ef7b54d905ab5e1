package dev.mynah.at.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A session answers the same however its octets are cut. */
class ChunksTest {
    private static final byte[] SESSION = session();

    @Test
    void the_session_is_worth_cutting() {
        var whole = hear(SESSION.length, new Random(0));
        assertThat(whole)
                .contains("+CMEE: (0-2)", "+CME ERROR: 16", "+TEXT: hello", "+COPS: 0,0,\"00C9007400E9\"", "BUSY")
                .endsWith("AT+CGMI\r\r\nMynah\r\n\r\nOK\r\nA/\r\nMynah\r\n\r\nOK\r\n");
    }

    @Test
    void pieces_of_every_size_give_the_same_answers() {
        var whole = hear(SESSION.length, new Random(0));
        for (int size = 1; size < SESSION.length; size++) {
            assertThat(hear(size, new Random(0))).as("pieces of %d", size).isEqualTo(whole);
        }
    }

    @Test
    void pieces_of_random_sizes_give_the_same_answers() {
        var whole = hear(SESSION.length, new Random(0));
        for (long seed = 1; seed <= 200; seed++) {
            assertThat(hear(0, new Random(seed))).as("seed %d", seed).isEqualTo(whole);
        }
    }

    /** What the session answers in pieces of a size; of random sizes if it is 0. */
    private static String hear(int size, Random random) {
        var terminal = new TestTerminal();
        for (int at = 0; at < SESSION.length; ) {
            int piece = Math.min(size > 0 ? size : 1 + random.nextInt(40), SESSION.length - at);
            terminal.line.receive(SESSION, at, piece);
            at += piece;
        }
        return terminal.hears();
    }

    /** The recorded session; in the file each line ends the command line, and {@code <1A>} is a control character. */
    private static byte[] session() {
        try (var file = ChunksTest.class.getResourceAsStream("/sessions/mixed.at")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("<0A>\n", "\r<0A>")
                    .replace("\n", "\r");
            text = text.replace("<00>", "\0").replace("<08>", "\b").replace("<0A>", "\n");
            text = text.replace("<1A>\r", "\032").replace("<1B>\r", "\033").replace("A/\r", "A/");
            return text.getBytes(StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
