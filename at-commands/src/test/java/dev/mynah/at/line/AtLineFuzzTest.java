package dev.mynah.at.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.mynah.at.command.Answer;
import java.nio.charset.StandardCharsets;

/** Any octets at all: nothing is thrown, cutting them makes no difference, and afterwards the line still answers. */
class AtLineFuzzTest {
    @FuzzTest
    void any_octets_leave_the_line_well(byte[] octets) {
        var whole = new TestTerminal();
        whole.line.receive(octets, 0, octets.length);
        var cut = new TestTerminal();
        for (int i = 0; i < octets.length; i++) {
            cut.line.receive(octets, i, 1);
        }
        assertThat(cut.hears()).isEqualTo(whole.hears());
        assertThat(cut.session.pump.heard()).isEqualTo(whole.session.pump.heard());
        recovers(whole);
        recovers(cut);
    }

    private static void recovers(TestTerminal terminal) {
        terminal.settings.restoreFactory();
        terminal.session.pending.complete(Answer.ok());
        terminal.line.terminalNotReady();
        terminal.settings.restoreFactory();
        terminal.settings.set(LineOption.ECHO, 0);
        terminal.hears();
        terminal.sends("AT+CGMI\r");
        assertThat(terminal.hears().getBytes(StandardCharsets.ISO_8859_1))
                .isEqualTo("\r\nMynah\r\n\r\nOK\r\n".getBytes(StandardCharsets.ISO_8859_1));
    }
}
