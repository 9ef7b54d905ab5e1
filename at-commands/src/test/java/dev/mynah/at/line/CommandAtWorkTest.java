package dev.mynah.at.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.at.command.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Commands that take their time. V.250 5.6.1. */
class CommandAtWorkTest {
    private static final String OK = "\r\nOK\r\n";

    private final TestTerminal terminal = TestTerminal.withoutEcho();

    @Test
    void an_answer_comes_when_the_command_is_done() {
        assertThat(terminal.asks("AT+SLOW;+CGMI\r")).isEmpty();
        terminal.session.pending.complete(Answer.line("+SLOW: 1"));
        assertThat(terminal.writes).hasSize(1);
        assertThat(terminal.hears()).isEqualTo("\r\n+SLOW: 1\r\n\r\nMynah\r\n" + OK);
    }

    @Test
    void a_command_may_be_done_before_it_is_asked() {
        terminal.session.pending.complete(Answer.ok());
        assertThat(terminal.asks("AT+SLOW;+SLOW;+SCAN\r")).isEqualTo(OK);
    }

    @Test
    void a_thousand_commands_that_are_done_at_once_need_no_stack() {
        terminal.session.pending.complete(Answer.ok());
        assertThat(terminal.asks("AT" + String.join(";", Collections.nCopies(650, "+SLOW")) + "\r"))
                .isEqualTo(OK);
    }

    @Test
    void lines_sent_meanwhile_wait_their_turn() {
        var first = terminal.session.pending;
        terminal.sends("AT+SLOW\r\nAT+CGMI\rAT+SLOW\r");
        terminal.sends("AT+CMEE?\r");
        assertThat(terminal.hears()).isEmpty();
        terminal.session.pending = new CompletableFuture<>();
        first.complete(Answer.ok());
        assertThat(terminal.hears()).isEqualTo(OK + "\r\nMynah\r\n" + OK);
        terminal.session.pending.complete(Answer.ok());
        assertThat(terminal.hears()).isEqualTo(OK + "\r\n+CMEE: 0\r\n" + OK);
    }

    @Test
    void echo_of_a_waiting_line_comes_with_its_answer() {
        var echoing = new TestTerminal();
        assertThat(echoing.asks("AT+SLOW\rAT\r")).isEqualTo("AT+SLOW\r");
        echoing.session.pending.complete(Answer.ok());
        assertThat(echoing.hears()).isEqualTo(OK + "AT\r" + OK);
    }

    @Test
    void a_stage_that_fails_answers_unknown() {
        terminal.asks("AT+CMEE=1\r");
        terminal.asks("AT+SLOW\r");
        terminal.session.pending.completeExceptionally(new IllegalStateException("boom"));
        assertThat(terminal.hears()).isEqualTo("\r\n+CME ERROR: 100\r\n");
        assertThat(terminal.observed).contains("! +SLOW: boom");
    }

    @Test
    void a_stage_that_gives_nothing_answers_unknown() {
        terminal.asks("AT+SLOW\r");
        terminal.session.pending.complete(null);
        assertThat(terminal.hears()).isEqualTo("\r\nERROR\r\n");
    }

    @Test
    void any_character_aborts_a_command_that_can_be_aborted() {
        terminal.asks("AT+SCAN;+CGMI\r");
        terminal.clock.pass(200);
        assertThat(terminal.asks("x")).isEqualTo(OK);
        assertThat(terminal.session.done).containsExactly("aborted");
        terminal.session.pending.complete(Answer.line("too late"));
        assertThat(terminal.hears()).isEmpty();
        assertThat(terminal.asks("AT\r")).isEqualTo(OK);
    }

    @Test
    void what_follows_a_command_line_at_once_does_not_abort_it() {
        terminal.asks("AT+SCAN\r\n");
        terminal.clock.pass(124);
        assertThat(terminal.asks("\n")).isEmpty();
        assertThat(terminal.session.done).isEmpty();
        terminal.session.pending.complete(Answer.line("+SCAN: 1"));
        assertThat(terminal.hears()).isEqualTo("\r\n+SCAN: 1\r\n" + OK);
    }

    @Test
    void the_wire_is_held_while_much_waits_and_what_is_too_much_is_lost() {
        var limited = new TestTerminal(new LineLimits(64, 256, 4, 125, 1000));
        limited.settings.set(LineOption.ECHO, 0);
        limited.sends("AT+SLOW\r");
        limited.sends("AT\r".repeat(20));
        assertThat(limited.holds).isEmpty();
        limited.sends("AT\r".repeat(80));
        assertThat(limited.holds).containsExactly(true);
        assertThat(limited.observed).contains("lost 44 octets of input");
        limited.session.pending.complete(Answer.ok());
        assertThat(limited.holds).containsExactly(true, false);
        assertThat(limited.hears()).isEqualTo(OK.repeat(86));
    }

    @Test
    void a_terminal_that_goes_away_aborts_the_command_and_hears_no_answer() {
        terminal.asks("AT+SCAN\r");
        terminal.line.terminalNotReady();
        assertThat(terminal.session.done).containsExactly("aborted");
        assertThat(terminal.hears()).isEmpty();
        assertThat(terminal.asks("AT+SLOW\r")).isEmpty();
        terminal.line.close();
        terminal.session.pending.complete(Answer.ok());
        assertThat(terminal.asks("AT\r")).isEmpty();
    }

    @Test
    void a_command_may_close_its_own_line() {
        terminal.session.farewell = terminal.line::close;
        assertThat(terminal.asks("AT+BYE;+CGMI\rAT\r")).isEmpty();
        var writer = TestTerminal.withoutEcho();
        writer.session.farewell = writer.line::close;
        assertThat(writer.asks("AT+LETTER\rhi\032AT\r")).isEqualTo("\r\n> ");
        var reset = TestTerminal.withoutEcho();
        reset.session.farewell = reset.line::terminalNotReady;
        assertThat(reset.asks("AT+BYE;+CGMI\rAT\r")).isEqualTo(OK);
    }

    @Test
    void a_terminal_that_answers_within_the_write_is_served_in_order() {
        var heard = new StringBuilder();
        var lines = new AtLine<?>[1];
        Wire eager = octets -> {
            heard.append(new String(octets, StandardCharsets.ISO_8859_1));
            if (heard.length() < 40) {
                lines[0].receive("AT\r".getBytes(StandardCharsets.ISO_8859_1), 0, 3);
            }
        };
        var settings = new LineSettings(LineProfile.STANDARD.with(LineOption.ECHO, 0));
        lines[0] = new AtLine<>(TestCommands.table(), new TestSession(settings), settings, eager, new TestClock());
        lines[0].receive("AT+CGMI\r".getBytes(StandardCharsets.ISO_8859_1), 0, 8);
        assertThat(heard.toString()).isEqualTo("\r\nMynah\r\n" + OK.repeat(6));
    }
}
