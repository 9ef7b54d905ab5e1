package dev.mynah.at.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.at.command.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What real lines do against V.250. */
class LineHabitsTest {
    private static final String OK = "\r\nOK\r\n";

    private final TestTerminal late = new TestTerminal(LineHabits.NONE.withEchoDelay(50));
    private final TestTerminal interrupted = new TestTerminal(LineHabits.NONE.withPauses(5));

    @Test
    void echo_comes_behind_the_answer() {
        assertThat(late.asks("AT+CGMI\r")).isEqualTo("\r\nMynah\r\n" + OK);
        late.clock.pass(49);
        assertThat(late.hears()).isEmpty();
        late.clock.pass(1);
        assertThat(late.hears()).isEqualTo("AT+CGMI\r");
        late.clock.pass(1000);
        assertThat(late.hears()).isEmpty();
    }

    @Test
    void echo_that_is_late_is_lost_with_the_terminal() {
        late.sends("AT+CG");
        late.line.terminalNotReady();
        late.clock.pass(1000);
        assertThat(late.hears()).isEmpty();
    }

    @Test
    void a_flood_is_echoed_as_long_as_it_lasts_and_not_kept() {
        late.sends("x".repeat(10_000));
        assertThat(late.hears()).hasSize(8192);
        late.clock.pass(50);
        assertThat(late.hears()).hasSize(10_000 - 8192);
    }

    @Test
    void the_lines_of_an_answer_leave_one_by_one_and_others_between_them() {
        interrupted.settings.set(LineOption.ECHO, 0);
        interrupted.sends("AT+SLOW\r");
        interrupted.session.pending.complete(Answer.lines(List.of("one", "two")));
        assertThat(interrupted.hears()).isEqualTo("\r\none\r\n");
        interrupted.line.unsolicited("+CREG: 1");
        assertThat(interrupted.hears()).isEqualTo("\r\n+CREG: 1\r\n");
        interrupted.clock.pass(5);
        assertThat(interrupted.hears()).isEqualTo("two\r\n");
        interrupted.line.unsolicited("+CREG: 2");
        interrupted.clock.pass(5);
        assertThat(interrupted.hears()).isEqualTo("\r\n+CREG: 2\r\n" + OK);
    }

    @Test
    void a_command_at_work_is_interrupted_too() {
        interrupted.settings.set(LineOption.ECHO, 0);
        interrupted.sends("AT+SLOW\r");
        interrupted.line.unsolicited("+CREG: 1");
        assertThat(interrupted.hears()).isEqualTo("\r\n+CREG: 1\r\n");
        interrupted.session.pending.complete(Answer.ok());
        assertThat(interrupted.hears()).isEqualTo(OK);
    }

    @Test
    void an_answer_that_is_forgotten_on_its_way_is_not_ended() {
        interrupted.settings.set(LineOption.ECHO, 0);
        interrupted.sends("AT+CGMI\r");
        interrupted.line.powerLost();
        interrupted.hears();
        interrupted.clock.pass(1000);
        assertThat(interrupted.hears()).isEmpty();
        interrupted.sends("AT\r");
        assertThat(interrupted.hears()).isEqualTo(OK);
    }

    @Test
    void what_comes_between_the_lines_of_an_answer_waits_for_its_end() {
        interrupted.settings.set(LineOption.ECHO, 0);
        interrupted.sends("AT+CGMI\rAT\r");
        assertThat(interrupted.hears()).isEqualTo("\r\nMynah\r\n");
        interrupted.clock.pass(5);
        assertThat(interrupted.hears()).isEqualTo(OK + OK);
    }
}
