package dev.mynah.at.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** V.250 clause 5 as a conversation: what the terminal sends and what it hears. */
class AtLineTest {
    private static final String OK = "\r\nOK\r\n";
    private static final String ERROR = "\r\nERROR\r\n";

    private final TestTerminal terminal = TestTerminal.withoutEcho();

    @Test
    void an_empty_command_line_is_fine() {
        assertThat(terminal.asks("AT\r")).isEqualTo(OK);
        assertThat(terminal.asks("at\r")).isEqualTo(OK);
        assertThat(terminal.asks("AT;\r")).isEqualTo(OK);
    }

    @Test
    void what_comes_before_the_prefix_is_noise() {
        assertThat(terminal.asks("\0\0xyzATA AATI\r")).isEqualTo(ERROR);
        assertThat(terminal.asks("\r\r\n\n garb\u00e9 aAT\r")).isEqualTo(OK);
    }

    @Test
    void characters_are_echoed_as_they_come_until_told_otherwise() {
        var echoing = new TestTerminal();
        assertThat(echoing.asks("A")).isEqualTo("A");
        assertThat(echoing.asks("t e")).isEqualTo("t e");
        assertThat(echoing.asks("0\r\n")).isEqualTo("0\r" + OK);
        assertThat(echoing.asks("ATE1\r")).isEqualTo(OK);
        assertThat(echoing.asks("AT\r")).isEqualTo("AT\r" + OK);
    }

    @Test
    void the_editing_character_takes_back_the_last_one() {
        var echoing = new TestTerminal();
        assertThat(echoing.asks("ATX\b\b\bI\r")).isEqualTo("ATX\b \bI\r\r\nMynah\r\nI0\r\n" + OK);
        assertThat(terminal.asks("ATS5=127;S5?\r")).isEqualTo("\r\n127\r\n" + OK);
        assertThat(terminal.asks("ATX9\u007f\u007fE0\r")).isEqualTo(OK);
    }

    @Test
    void taking_back_a_quote_closes_or_opens_the_string() {
        terminal.asks("AT+COPS=1,0,\"a\"\b;b\"\r");
        assertThat(terminal.session.done).containsExactly("1 Optional[0] Optional[a;b]");
    }

    @Test
    void basic_and_extended_commands_share_a_line_and_one_result() {
        assertThat(terminal.asks("ate0v1;+cmee=1;+CMEE?;+CGMI\r")).isEqualTo("\r\n+CMEE: 1\r\n\r\nMynah\r\n" + OK);
        assertThat(terminal.asks("ATE0+CGMI;I3\r")).isEqualTo("\r\nMynah\r\n\r\nMynah\r\nI3\r\n" + OK);
        assertThat(terminal.asks("AT &C1 &D2 S0=0 + C M E E ?\r")).isEqualTo("\r\n+CMEE: 1\r\n" + OK);
    }

    @Test
    void the_answer_to_a_line_leaves_in_one_write() {
        terminal.sends("ATI;+CGMI;+CMEE?\r");
        assertThat(terminal.writes).hasSize(1);
    }

    @Test
    void an_error_ends_the_line_and_what_came_before_is_done() {
        assertThat(terminal.asks("AT+CMEE=1;+CGMI;+NONE;+CMEE=0\r")).isEqualTo("\r\nMynah\r\n" + ERROR);
        assertThat(terminal.asks("AT+CMEE?\r")).isEqualTo("\r\n+CMEE: 1\r\n" + OK);
    }

    @Test
    void the_line_ends_with_Z() {
        assertThat(terminal.asks("ATZ0;+NONE\r")).isEqualTo(OK);
    }

    @Test
    void an_error_says_as_much_as_cmee_asks_for() {
        assertThat(terminal.asks("AT+CPIN=\"1234\"\r")).isEqualTo(ERROR);
        assertThat(terminal.asks("AT+CMEE=1;+CPIN=1234\r")).isEqualTo("\r\n+CME ERROR: 16\r\n");
        assertThat(terminal.asks("AT+CMEE=2;+CPIN=\"1234\"\r")).isEqualTo("\r\n+CME ERROR: incorrect password\r\n");
    }

    @Test
    void results_are_numbers_after_v0() {
        assertThat(terminal.asks("ATV0\r")).isEqualTo("0\r");
        assertThat(terminal.asks("ATI\r")).isEqualTo("Mynah\r\nI0\r\n0\r");
        assertThat(terminal.asks("AT+NONE\r")).isEqualTo("4\r");
        assertThat(terminal.asks("AT+CMEE=1;+CPIN=1\r")).isEqualTo("+CME ERROR: 16\r");
    }

    @Test
    void results_are_not_given_after_q1_but_information_is() {
        assertThat(terminal.asks("ATQ1\r")).isEmpty();
        assertThat(terminal.asks("AT+CGMI\r")).isEqualTo("\r\nMynah\r\n");
        terminal.line.unsolicited("+CREG: 1");
        assertThat(terminal.asks("ATQ0\r")).isEqualTo(OK);
    }

    @Test
    void s3_and_s4_shape_lines_and_answers() {
        assertThat(terminal.asks("ATS3=30\r")).isEqualTo("\036\nOK\036\n");
        assertThat(terminal.asks("ATS4=45\036")).isEqualTo("\036-OK\036-");
        assertThat(terminal.asks("ATS3?\036")).isEqualTo("\036-030\036-\036-OK\036-");
    }

    @Test
    void s_registers_keep_their_ranges() {
        assertThat(terminal.asks("ATS0=255S7=30;S007?\r")).isEqualTo("\r\n030\r\n" + OK);
        assertThat(terminal.asks("ATS7=0\r")).isEqualTo(ERROR);
        assertThat(terminal.asks("ATS0=256\r")).isEqualTo(ERROR);
        assertThat(terminal.asks("ATS99?\r")).isEqualTo(ERROR);
        assertThat(terminal.asks("ATS?\r")).isEqualTo(ERROR);
        assertThat(terminal.asks("ATS7\r")).isEqualTo(ERROR);
        assertThat(terminal.asks("ATS00000000000000000007?\r")).isEqualTo("\r\n030\r\n" + OK);
        assertThat(terminal.asks("ATS70000000000000000000?\r")).isEqualTo(ERROR);
    }

    @Test
    void a_slash_repeats_the_last_line_at_once() {
        assertThat(terminal.asks("A/")).isEqualTo(OK);
        assertThat(terminal.asks("AT+CGMI\r")).isEqualTo("\r\nMynah\r\n" + OK);
        assertThat(terminal.asks("A/a/")).isEqualTo("\r\nMynah\r\n" + OK + "\r\nMynah\r\n" + OK);
        assertThat(terminal.asks("\r")).isEmpty();
    }

    @Test
    void a_dial_string_runs_to_the_end_or_to_its_semicolon() {
        assertThat(terminal.asks("ATD +1 (555) 0100;I1\r")).isEqualTo("\r\nMynah\r\nI1\r\n" + OK);
        assertThat(terminal.session.done).containsExactly("call +1(555)0100;");
        assertThat(terminal.asks("ATDT0\r")).isEqualTo("\r\nCONNECT 150000000\r\n");
    }

    @Test
    void x_chooses_the_call_progress_that_is_told() {
        assertThat(terminal.asks("ATD0\r")).isEqualTo("\r\nBUSY\r\n");
        assertThat(terminal.asks("ATX1D0\r")).isEqualTo("\r\nNO CARRIER\r\n");
        assertThat(terminal.asks("ATX0D1\r")).isEqualTo("\r\nCONNECT\r\n");
    }

    @Test
    void a_form_that_a_command_lacks_is_not_supported() {
        assertThat(terminal.asks("AT+CMEE=1;+CGMI?\r")).isEqualTo("\r\n+CME ERROR: 4\r\n");
        assertThat(terminal.asks("AT+CMEE\r")).isEqualTo("\r\n+CME ERROR: 4\r\n");
        assertThat(terminal.asks("AT+CGMI=?\r")).isEqualTo(OK);
        assertThat(terminal.asks("AT+CMEE=?\r")).isEqualTo("\r\n+CMEE: (0-2)\r\n" + OK);
        assertThat(terminal.asks("AT+CSCS=?\r"))
                .isEqualTo("\r\n+CSCS: (\"GSM\",\"IRA\",\"UCS2\",\"HEX\",\"8859-1\")\r\n" + OK);
        assertThat(terminal.asks("AT+COPS=?\r")).isEqualTo("\r\n+COPS: (0-4),(0-2)\r\n" + OK);
    }

    @Test
    void texts_are_in_the_terminals_alphabet() {
        assertThat(terminal.asks("AT+CSCS=\"8859-1\";+COPS?\r")).contains("+COPS: 0,0,\"\u00c9t\u00e9\"");
        assertThat(terminal.asks("AT+CSCS=\"ucs2\";+COPS?\r")).contains("+COPS: 0,0,\"00C9007400E9\"");
        terminal.asks("AT+COPS=1,,\"0041006C007000680061\"\r");
        assertThat(terminal.session.done).containsExactly("1 Optional.empty Optional[Alpha]");
        assertThat(terminal.asks("AT+CMEE=1;+COPS=1,0,\"Alpha\"\r")).isEqualTo("\r\n+CME ERROR: 25\r\n");
    }

    @Test
    void a_command_that_breaks_answers_unknown_and_the_line_goes_on() {
        assertThat(terminal.asks("AT+CMEE=1;+BOOM\r")).isEqualTo("\r\n+CME ERROR: 100\r\n");
        assertThat(terminal.observed).contains("! +BOOM: boom");
        assertThat(terminal.asks("AT\r")).isEqualTo(OK);
    }

    @Test
    void a_trace_shows_neither_secrets_nor_what_it_does_not_know() {
        terminal.asks("AT+cgmi;+CPIN=\"1234\";+CMEE?\r");
        terminal.asks("ATE0+CPINN=\"1234\"\r");
        terminal.asks("AT+CPIN\"1234\r");
        assertThat(terminal.observed.stream().filter(seen -> seen.startsWith(">")))
                .containsExactly("> AT+CGMI;+CPIN=***;+CMEE?", "> ATE0+CPINN=***", "> AT***");
    }
}
