package dev.mynah.modem.door.telnet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A client steers the port: octets as RFC 854, 856 and 2217 have them. */
class ComPortTest {
    private final TelnetHost host = new TelnetHost();

    private static String command(int command, String value) {
        return "fffa2c%02x%sfff0".formatted(command, value);
    }

    private void asks(int command, String value, String answer) {
        host.sends(command(command, value));
        assertThat(host.hears()).isEqualTo(command(command + 100, answer));
    }

    @Test
    void it_offers_what_a_serial_port_needs_and_answers_no_agreement_again() {
        assertThat(host.hears()).isEqualTo("fffb00fffd00fffb03fffd03fffd2c");
        host.sends("fffd00 fffb00 fffd03 fffb03 fffb2c");
        assertThat(host.hears()).as("the modem's state, once").isEqualTo(command(107, "30"));
        host.sends("fffd00 fffb00 fffb2c");
        assertThat(host.hears()).isEmpty();
    }

    @Test
    void an_option_it_does_not_know_is_refused_each_time_and_an_end_of_one_agreed_to_once() {
        host.agrees();
        host.sends("fffb18 fffd1f");
        assertThat(host.hears()).isEqualTo("fffe18fffc1f");
        host.sends("fffe00 fffe00 fffc2c");
        assertThat(host.hears()).isEqualTo("fffc00fffe2c");
    }

    @Test
    void data_passes_untouched_once_it_is_binary() {
        host.agrees();
        host.sends("41 54 0d 00 ffff 0d 0a");
        assertThat(host.modemGot()).isEqualTo("AT\r\0\377\r\n");
        host.line.write("\r\0\377\r".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(host.hears()).isEqualTo("0d00ffff0d");
    }

    @Test
    void a_client_that_is_not_binary_says_its_carriage_returns_in_two_octets() {
        host.hears();
        host.sends("41 54 0d").sends("00 41 0d 0a");
        assertThat(host.modemGot()).isEqualTo("AT\rA\r\n");
        host.line.write("\r\nOK\r".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(host.hears()).isEqualTo("0d0a4f4b0d00");
    }

    @Test
    void rate_and_framing_are_kept_and_one_that_no_line_has_is_not_taken() {
        host.agrees();
        asks(1, "00000000", "0001c200");
        asks(1, "00002580", "00002580");
        asks(1, "00000001", "00002580");
        asks(2, "07", "07");
        asks(2, "00", "07");
        asks(2, "09", "07");
        asks(3, "03", "03");
        asks(3, "00", "03");
        asks(4, "02", "02");
        asks(4, "03", "02");
    }

    @Test
    void octets_255_in_a_value_are_doubled_both_ways() {
        host.agrees();
        asks(11, "ffff", "ffff");
        asks(1, "0000ffff00", "0000ffff00");
    }

    @Test
    void DTR_off_hangs_up_once() {
        host.agrees();
        asks(5, "07", "08");
        asks(5, "09", "09");
        asks(5, "09", "09");
        assertThat(host.told).containsExactly("hung up");
        asks(5, "08", "08");
        asks(5, "07", "08");
    }

    @Test
    void break_RTS_and_flow_control_are_what_the_client_set_last() {
        host.agrees();
        asks(5, "05", "05");
        asks(5, "04", "05");
        asks(5, "06", "06");
        asks(5, "00", "01");
        asks(5, "02", "02");
        asks(5, "00", "02");
        asks(5, "10", "10");
        asks(5, "0d", "10");
        asks(5, "0c", "0c");
        asks(5, "0a", "0c");
    }

    @Test
    void the_circuits_of_the_modem_are_told_with_what_has_changed() {
        host.agrees();
        host.line.carrier(true);
        assertThat(host.hears()).isEqualTo(command(107, "b8"));
        host.line.ring(true);
        assertThat(host.hears()).isEqualTo(command(107, "f0"));
        host.line.ring(false);
        assertThat(host.hears()).isEqualTo(command(107, "b4"));
        host.line.dataSetReady(false);
        assertThat(host.hears()).isEqualTo(command(107, "92"));
        host.line.dataSetReady(false);
        assertThat(host.hears()).isEmpty();
        asks(7, "", "90");
    }

    @Test
    void only_the_circuits_of_the_mask_are_told() {
        host.agrees();
        asks(11, "80", "80");
        host.line.ring(true);
        assertThat(host.hears()).isEmpty();
        host.line.carrier(true);
        assertThat(host.hears()).isEqualTo(command(107, "80"));
    }

    @Test
    void what_a_client_does_not_take_now_waits_and_is_purged_if_it_says_so() {
        host.agrees();
        host.sends(command(8, ""));
        host.line.write(new byte[] {'a'});
        host.line.write(new byte[] {'b'});
        assertThat(host.hears()).isEmpty();
        host.sends(command(9, ""));
        assertThat(host.hears()).isEqualTo("6162");
        host.sends(command(8, ""));
        host.line.write(new byte[] {'c'});
        asks(12, "02", "02");
        host.sends(command(9, ""));
        assertThat(host.hears()).isEqualTo("63");
        host.sends(command(8, ""));
        host.line.write(new byte[] {'d'});
        asks(12, "03", "03");
        host.sends(command(9, ""));
        assertThat(host.hears()).isEmpty();
    }

    @Test
    void with_flow_control_by_circuits_RTS_off_is_do_not_send() {
        host.agrees();
        asks(5, "03", "03");
        asks(5, "0c", "0c");
        host.line.write(new byte[] {'a'});
        assertThat(host.hears()).isEmpty();
        host.sends(command(5, "0b"));
        assertThat(host.hears()).isEqualTo(command(105, "0b") + "61");
    }

    @Test
    void a_client_that_never_goes_on_costs_64_KiB() {
        host.agrees();
        host.sends(command(8, ""));
        for (int i = 0; i < 1000; i++) {
            host.line.write(new byte[1000]);
        }
        host.sends(command(9, ""));
        assertThat(host.hears().length() / 2).isEqualTo(65_000);
    }

    @Test
    void a_modem_that_takes_nothing_says_so_and_is_not_sent_anything() {
        host.agrees();
        host.line.pause(true);
        assertThat(host.hears()).isEqualTo(command(107, "21") + command(108, ""));
        host.line.pause(false);
        assertThat(host.hears()).isEqualTo(command(107, "31") + command(109, ""));
        assertThat(host.pauses).containsExactly(true, false);
    }

    @Test
    void who_asks_learns_whom_he_speaks_with() {
        host.agrees();
        asks(0, "", "4d796e6168");
        host.sends(command(0, "70797365"));
        assertThat(host.hears()).isEmpty();
    }

    @Test
    void what_is_cut_short_unknown_or_endless_is_passed_over() {
        host.agrees();
        host.sends(command(1, "0025"))
                .sends(command(5, ""))
                .sends(command(77, "00"))
                .sends("fffafff0 fffa18ff f0 fff1 fff6");
        host.sends("fffa2c01" + "41".repeat(10_000) + "fff0");
        assertThat(host.hears()).isEmpty();
        host.sends("fffa2c05 fffb18 41");
        assertThat(host.hears()).as("an end that was lost").isEqualTo("fffe18");
        assertThat(host.modemGot()).isEqualTo("A");
    }

    @Test
    void what_one_piece_of_octets_asks_is_answered_in_one() {
        host.agrees();
        host.sends(command(2, "07") + command(3, "01") + command(4, "01"));
        assertThat(host.writes).hasSize(1);
    }
}
