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
    void octets_that_are_counted_may_be_of_any_kind() {
        assertThat(terminal.asks("AT+OCTETS;+CGMI\r")).isEqualTo("\r\n@");
        assertThat(terminal.asks("\n\032\033")).isEmpty();
        assertThat(terminal.asks("\bAT\r")).isEqualTo("\r\n+OCTETS: \n\032\033\b\r\n\r\nMynah\r\n" + OK + OK);
    }

    @Test
    void counted_octets_are_echoed_only_where_that_is_wanted() {
        assertThat(new TestTerminal().asks("AT+OCTETS\r\nabcd"))
                .isEqualTo("AT+OCTETS\r\r\n@\r\n+OCTETS: abcd\r\n" + OK);
    }

    @Test
    void a_vendor_s_own_words_stand_in_the_place_of_ok() {
        terminal.asks("AT+OCTETS;+CGMI\r");
        assertThat(terminal.asks("!bcd")).isEqualTo("\r\nSEND OK\r\n");
    }

    @Test
    void a_bare_answer_has_no_ok_unless_something_follows() {
        assertThat(terminal.asks("AT+BARE\r")).isEqualTo("\r\n1.2.3.4\r\n");
        assertThat(terminal.asks("AT+BARE;E0\r")).isEqualTo("\r\n1.2.3.4\r\n" + OK);
    }

    @Test
    void an_error_may_say_why_before() {
        assertThat(terminal.asks("AT+WHY;+CGMI\r")).isEqualTo("\r\n+WHY: so\r\n\r\nERROR\r\n");
    }

    @Test
    void a_terminal_that_drops_dtr_leaves_the_prompt() {
        terminal.asks("AT+TEXT\rhi");
        terminal.line.terminalNotReady();
        assertThat(terminal.asks("\032AT\r")).isEqualTo(OK);
    }
}
