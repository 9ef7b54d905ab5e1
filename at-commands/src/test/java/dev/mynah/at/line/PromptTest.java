package dev.mynah.at.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text that a command asks for. TS 27.005 3.5.1. */
class PromptTest {
    private static final String OK = "\r\nOK\r\n";

    private final TestTerminal terminal = TestTerminal.withoutEcho();

    @Test
    void text_goes_up_to_control_z() {
        assertThat(terminal.asks("AT+TEXT;+CGMI\r")).isEqualTo("\r\n> ");
        assertThat(terminal.asks("two\rlines\032")).isEqualTo("\r\n+TEXT: two\rlines\r\n\r\nMynah\r\n" + OK);
    }

    @Test
    void the_line_feed_after_the_command_is_no_text() {
        assertThat(terminal.asks("AT+TEXT\r\nhi\032")).isEqualTo("\r\n> \r\n+TEXT: hi\r\n" + OK);
    }

    @Test
    void escape_cancels_and_says_ok() {
        assertThat(terminal.asks("AT+TEXT;+CGMI\rhi\033")).isEqualTo("\r\n> " + OK);
    }

    @Test
    void text_is_echoed_and_can_be_edited() {
        var echoing = new TestTerminal();
        assertThat(echoing.asks("AT+TEXT\rhix\b\032")).isEqualTo("AT+TEXT\r\r\n> hix\b\r\n+TEXT: hi\r\n" + OK);
    }

    @Test
    void too_much_text_is_refused_when_it_ends() {
        assertThat(terminal.asks("AT+TEXT\r" + "x".repeat(20) + "\032")).contains("+TEXT: " + "x".repeat(20));
        terminal.asks("AT+TEXT\r");
        assertThat(terminal.asks("x".repeat(100_000))).isEmpty();
        assertThat(terminal.asks("\032")).isEqualTo("\r\n+CMS ERROR: 304\r\n");
    }

    @Test
    void control_z_and_escape_outside_a_prompt_mean_nothing() {
        assertThat(terminal.asks("\032\033AT\032+CG\033MI\r")).isEqualTo("\r\nMynah\r\n" + OK);
    }

    @Test
    void a_terminal_that_drops_dtr_leaves_the_prompt() {
        terminal.asks("AT+TEXT\rhi");
        terminal.line.terminalNotReady();
        assertThat(terminal.asks("\032AT\r")).isEqualTo(OK);
    }
}
