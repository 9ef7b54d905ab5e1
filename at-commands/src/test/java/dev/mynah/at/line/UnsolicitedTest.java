package dev.mynah.at.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.at.command.Answer;
import dev.mynah.at.result.ResultCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Unsolicited results and where they may not get in between. */
class UnsolicitedTest {
    private static final String OK = "\r\nOK\r\n";

    private final TestTerminal terminal = TestTerminal.withoutEcho();

    @Test
    void on_an_idle_line_they_come_at_once() {
        terminal.line.unsolicited("+CREG: 1");
        assertThat(terminal.hears()).isEqualTo("\r\n+CREG: 1\r\n");
        terminal.line.unsolicited(ResultCode.RING);
        assertThat(terminal.hears()).isEqualTo("\r\nRING\r\n");
        terminal.line.unsolicited(List.of("+CMT: ,24", "07911326"));
        assertThat(terminal.hears()).isEqualTo("\r\n+CMT: ,24\r\n07911326\r\n");
    }

    @Test
    void noise_is_no_typing() {
        terminal.sends("\r\nnoise A");
        terminal.line.unsolicited("+CREG: 1");
        assertThat(terminal.hears()).isEqualTo("\r\n+CREG: 1\r\n");
    }

    @Test
    void they_wait_until_the_line_being_typed_is_answered() {
        terminal.sends("AT+CG");
        terminal.line.unsolicited("+CREG: 2");
        terminal.line.unsolicited("+CREG: 1");
        assertThat(terminal.hears()).isEmpty();
        terminal.sends("MI\r");
        assertThat(terminal.writes).containsExactly("\r\nMynah\r\n" + OK, "\r\n+CREG: 2\r\n\r\n+CREG: 1\r\n");
    }

    @Test
    void they_lose_patience_with_a_line_that_nobody_ends() {
        terminal.sends("AT+CG");
        terminal.line.unsolicited("+CREG: 2");
        terminal.clock.pass(9_999);
        assertThat(terminal.hears()).isEmpty();
        terminal.clock.pass(1);
        assertThat(terminal.hears()).isEqualTo("\r\n+CREG: 2\r\n");
        assertThat(terminal.asks("MI\r")).isEqualTo("\r\nMynah\r\n" + OK);
    }

    @Test
    void they_wait_for_a_command_at_work_and_for_a_prompt() {
        terminal.sends("AT+SLOW\r");
        terminal.line.unsolicited("+CREG: 1");
        assertThat(terminal.hears()).isEmpty();
        terminal.session.pending.complete(Answer.ok());
        assertThat(terminal.hears()).isEqualTo(OK + "\r\n+CREG: 1\r\n");
        terminal.sends("AT+TEXT\r");
        terminal.line.unsolicited("+CREG: 5");
        assertThat(terminal.asks("\033")).isEqualTo(OK + "\r\n+CREG: 5\r\n");
    }

    @Test
    void when_too_many_wait_the_oldest_goes() {
        terminal.sends("AT");
        for (int i = 0; i < 70; i++) {
            terminal.line.unsolicited("+N: " + i);
        }
        assertThat(terminal.asks("\r")).startsWith(OK + "\r\n+N: 6\r\n").endsWith("\r\n+N: 69\r\n");
        assertThat(terminal.observed).contains("lost an unsolicited result");
    }

    @Test
    void words_stay_words_where_there_is_no_number() {
        terminal.asks("ATV0\r");
        terminal.line.unsolicited("+CREG: 1");
        terminal.line.unsolicited(ResultCode.RING);
        assertThat(terminal.hears()).isEqualTo("+CREG: 1\r2\r");
    }
}
