package dev.mynah.at.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Data mode, its escape and its end. */
class DataModeTest {
    private static final String OK = "\r\nOK\r\n";
    private static final String CONNECT = "\r\nCONNECT 150000000\r\n";

    private final TestTerminal terminal = TestTerminal.withoutEcho();

    @BeforeEach
    void connect() {
        assertThat(terminal.asks("ATD*99#\r")).isEqualTo(CONNECT);
    }

    @Test
    void octets_pass_both_ways_untouched() {
        terminal.sends("AT\r\0\377~+++");
        assertThat(terminal.session.pump.heard()).isEqualTo("AT\r\0\377~+++");
        send("\r\n\0\200");
        assertThat(terminal.hears()).isEqualTo("\r\n\0\200");
    }

    @Test
    void data_behind_the_dial_command_is_data() {
        var eager = TestTerminal.withoutEcho();
        eager.sends("ATD*99#\r~data");
        assertThat(eager.session.pump.heard()).isEqualTo("~data");
    }

    @Test
    void three_pluses_between_silences_lead_to_command_mode_and_o_leads_back() {
        terminal.sends("data");
        terminal.clock.pass(1000);
        terminal.sends("+").sends("++");
        terminal.clock.pass(999);
        assertThat(terminal.hears()).isEmpty();
        terminal.clock.pass(1);
        assertThat(terminal.hears()).isEqualTo(OK);
        send("not now");
        assertThat(terminal.asks("AT+CGMI\r")).isEqualTo("\r\nMynah\r\n" + OK);
        assertThat(terminal.asks("ATO\r")).isEqualTo("\r\nCONNECT\r\n");
        send("now");
        assertThat(terminal.hears()).isEqualTo("now");
        assertThat(terminal.session.pump.events).containsExactly("attached", "detached", "attached");
    }

    @Test
    void pluses_without_silence_are_only_data() {
        terminal.clock.pass(999);
        terminal.sends("+++");
        terminal.clock.pass(5000);
        terminal.sends("+++").sends("x");
        terminal.clock.pass(5000);
        terminal.sends("++++");
        terminal.clock.pass(5000);
        terminal.sends("++");
        terminal.clock.pass(1000);
        terminal.sends("+");
        terminal.clock.pass(5000);
        terminal.sends("x").sends("+++");
        terminal.clock.pass(5000);
        assertThat(terminal.hears()).isEmpty();
    }

    @Test
    void the_guard_time_and_the_character_are_registers() {
        terminal.settings.set(SRegister.S12, 5);
        terminal.settings.set(SRegister.S2, '-');
        terminal.clock.pass(100);
        terminal.sends("---");
        terminal.clock.pass(100);
        assertThat(terminal.hears()).isEqualTo(OK);
    }

    @Test
    void there_is_no_escape_where_its_character_is_no_character() {
        terminal.settings.set(SRegister.S2, 200);
        terminal.clock.pass(1000);
        terminal.sends("\310\310\310");
        terminal.clock.pass(5000);
        assertThat(terminal.hears()).isEmpty();
    }

    @Test
    void the_end_of_the_connection_is_told() {
        var terminalSide = terminal.session.pump.terminal;
        terminalSide.noCarrier();
        assertThat(terminal.hears()).isEqualTo("\r\nNO CARRIER\r\n");
        terminalSide.noCarrier();
        terminalSide.send("late".getBytes(StandardCharsets.US_ASCII));
        assertThat(terminal.asks("AT\r")).isEqualTo(OK);
    }

    @Test
    void the_end_of_a_connection_that_was_left_is_told_between_lines() {
        escape();
        terminal.asks("AT");
        terminal.session.pump.terminal.noCarrier();
        assertThat(terminal.hears()).isEmpty();
        assertThat(terminal.asks("\r")).isEqualTo(OK + "\r\nNO CARRIER\r\n");
    }

    @Test
    void dtr_ends_the_connection_or_leaves_it_or_means_nothing() {
        terminal.settings.set(LineOption.TERMINAL_READY, 0);
        terminal.line.terminalNotReady();
        terminal.settings.set(LineOption.TERMINAL_READY, 1);
        terminal.line.terminalNotReady();
        assertThat(terminal.session.pump.events).containsExactly("attached", "detached");
        terminal.sends("ATO\r");
        terminal.settings.set(LineOption.TERMINAL_READY, 2);
        terminal.hears();
        terminal.line.terminalNotReady();
        assertThat(terminal.session.pump.events).containsExactly("attached", "detached", "attached", "hung up");
        assertThat(terminal.hears()).isEmpty();
        assertThat(terminal.asks("AT\r")).isEqualTo(OK);
    }

    @Test
    void a_terminal_that_is_gone_ends_the_connection() {
        terminal.line.close();
        terminal.line.close();
        assertThat(terminal.session.pump.events).containsExactly("attached", "hung up");
    }

    @Test
    void unsolicited_results_wait_for_command_mode() {
        terminal.line.unsolicited("+CREG: 1");
        assertThat(terminal.hears()).isEmpty();
        escape();
        assertThat(terminal.hears()).isEqualTo(OK + "\r\n+CREG: 1\r\n");
    }

    private void escape() {
        terminal.clock.pass(1000);
        terminal.sends("+++");
        terminal.clock.pass(1000);
    }

    @Test
    void carrier_and_data_set_ready_follow_the_connection_as_ampersand_C_and_S_have_it() {
        assertThat(terminal.carrier).isTrue();
        terminal.line.terminalNotReady();
        assertThat(terminal.carrier).isFalse();
        assertThat(terminal.ready).as("&S0 is always on").isTrue();
        terminal.sends("AT&C0&S1\r");
        assertThat(terminal.carrier).isTrue();
        assertThat(terminal.ready).isFalse();
        terminal.sends("ATD*99#\r");
        assertThat(terminal.ready).isTrue();
    }

    private void send(String octets) {
        terminal.session.pump.terminal.send(octets.getBytes(StandardCharsets.ISO_8859_1));
    }
}
