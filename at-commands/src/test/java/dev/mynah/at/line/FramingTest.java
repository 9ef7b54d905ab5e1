package dev.mynah.at.line;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.at.result.ResultCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines that end with a carriage return alone, for hosts that look for exact octets. */
class FramingTest {
    private final TestTerminal terminal = terminal();

    private static TestTerminal terminal() {
        var terminal = new TestTerminal(Framing.CARRIAGE_RETURN);
        terminal.settings.set(LineOption.ECHO, 0);
        return terminal;
    }

    @Test
    void information_and_results_have_no_header_and_no_line_feed() {
        assertThat(terminal.asks("AT\r")).isEqualTo("OK\r");
        assertThat(terminal.asks("AT+CGMI;+CGMI\r")).isEqualTo("Mynah\rMynah\rOK\r");
        assertThat(terminal.asks("AT+NONE\r")).isEqualTo("ERROR\r");
    }

    @Test
    void the_request_for_text_is_a_line() {
        assertThat(terminal.asks("AT+TEXT\r")).isEqualTo("> \r");
        assertThat(terminal.asks("hi\032")).isEqualTo("+TEXT: hi\rOK\r");
    }

    @Test
    void unsolicited_results_are_lines() {
        terminal.hears();
        terminal.line.unsolicited(List.of("+CMT: 0", "0123"));
        terminal.line.unsolicited(ResultCode.RING);
        assertThat(terminal.hears()).isEqualTo("+CMT: 0\r0123\rRING\r");
    }

    @Test
    void a_line_feed_of_the_terminal_is_nothing() {
        assertThat(terminal.asks("AT\r\nAT\r\n")).isEqualTo("OK\rOK\r");
    }
}
