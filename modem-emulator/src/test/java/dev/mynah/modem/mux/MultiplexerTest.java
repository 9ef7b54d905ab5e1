package dev.mynah.modem.mux;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.at.Conversation;
import dev.mynah.modem.conformance.Conforms;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host and the modem, several conversations on one line. TS 27.010. */
class MultiplexerTest {
    private final Conversation line = new Conversation();
    private final MuxHost host = new MuxHost(line);

    @BeforeEach
    void begin() {
        line.send("AT+CMUX=0,0,5,127").ok();
    }

    private void open(int... channels) {
        host.opens(0);
        for (int channel : channels) {
            host.opens(channel);
        }
        host.hears();
    }

    /** oFono 1.31 reads the first two as ranges, or does without a multiplexer. */
    @Test
    void what_there_is_is_told_in_ranges() {
        new Conversation()
                .send("AT+CMUX=?")
                .answers("+CMUX: (0-1),(0-1),(1-6),(1-32768),(1-255),(0-100),(2-255),(1-255),(1-7)", "OK");
    }

    @Test
    @Conforms(to = "TS 27.010 5.4.1", by = Multiplexer.class)
    void channels_open_after_channel_0_and_tell_their_circuits() {
        host.opens(3);
        assertThat(host.hears()).containsExactly("3 DM");
        host.opens(0).opens(1);
        assertThat(host.hears()).containsExactly("0 UA", "1 UA", "0 UIH E305070D");
        host.opens(1);
        assertThat(host.hears()).containsExactly("1 UA");
    }

    @Test
    void each_channel_is_a_line_of_its_own() {
        open(1, 2);
        host.types(1, "AT+CMEE=1\r").types(2, "AT+CMEE?\r").types(1, "AT+CMEE?\r");
        assertThat(host.hears()).containsExactly("1 UIH |OK|", "2 UIH |+CMEE: 0||OK|", "1 UIH |+CMEE: 1||OK|");
    }

    @Test
    void a_command_may_come_in_pieces_on_one_channel_while_another_is_answered() {
        open(1, 2);
        host.types(1, "AT+CG").types(2, "AT\r").types(1, "MI\r");
        assertThat(host.hears()).containsExactly("2 UIH |OK|", "1 UIH |Mynah||OK|");
    }

    @Test
    void an_answer_longer_than_a_frame_goes_in_several_and_in_one_write() {
        open(1);
        host.types(1, "AT+CLAC\r");
        assertThat(line.writes).hasSize(1);
        assertThat(host.hears())
                .hasSizeGreaterThan(5)
                .allSatisfy(frame -> assertThat(frame.replace("|", "||")).hasSizeLessThanOrEqualTo(127 + 6 + 60));
    }

    @Test
    @Conforms(to = "TS 27.010 5.4.6.3", by = ControlChannel.class)
    void channel_0_answers_each_message_there_is() {
        open();
        host.controls("23 07 ABCDEF"); // Test
        assertThat(host.hears()).containsExactly("0 UIH 2107ABCDEF");
        host.controls("83 11 05 10 07 0A 0040 03 07"); // PN: I frames of 64 * 256 octets
        assertThat(host.hears()).containsExactly("0 UIH 81110500070A7F000300");
        host.controls("43 01"); // PSC
        assertThat(host.hears()).containsExactly("0 UIH 4101");
        host.controls("93 03 07"); // RPN, a question
        assertThat(host.hears()).containsExactly("0 UIH 91110703030011130000");
        host.controls("53 05 07 03"); // RLS
        assertThat(host.hears()).containsExactly("0 UIH 51050703");
        host.controls("D3 05 07 01"); // SNC
        assertThat(host.hears()).containsExactly("0 UIH 1103D3");
    }

    @Test
    @Conforms(to = "TS 27.010 5.4.6.3.7", by = Channel.class)
    void a_host_that_drops_DTR_of_a_channel_has_what_it_typed_forgotten_there_alone() {
        open(1, 2);
        host.types(1, "AT+CG").types(2, "AT+CG").controls("E3 05 07 09"); // RTC of channel 1 off
        assertThat(host.hears()).containsExactly("0 UIH E1050709");
        host.controls("E3 05 07 0D").types(1, "AT\r").types(2, "MI\r");
        assertThat(host.hears()).containsExactly("0 UIH E105070D", "1 UIH |OK|", "2 UIH |Mynah||OK|");
    }

    @Test
    @Conforms(to = "TS 27.010 5.4.8", by = Multiplexer.class)
    void what_a_host_does_not_take_waits_by_channel_or_for_all() {
        open(1, 2);
        host.controls("E3 05 07 0F").types(1, "AT\r").types(2, "AT\r"); // FC of channel 1 on
        assertThat(host.hears()).containsExactly("0 UIH E105070F", "2 UIH |OK|");
        host.controls("E3 05 07 0D");
        assertThat(host.hears()).containsExactly("0 UIH E105070D", "1 UIH |OK|");

        host.controls("63 01").types(1, "AT\r").types(2, "AT\r"); // FCoff
        assertThat(host.hears()).containsExactly("0 UIH 6101");
        host.controls("A3 01");
        assertThat(host.hears()).containsExactly("0 UIH A101", "1 UIH |OK|", "2 UIH |OK|");
    }

    @Test
    void a_closed_channel_is_gone_and_may_be_opened_anew() {
        open(1);
        host.types(1, "ATE1\r");
        host.hears();
        host.closes(1).types(1, "AT\r").closes(1);
        assertThat(host.hears()).containsExactly("1 UA", "1 DM", "1 DM");
        host.opens(1).types(1, "AT\r");
        assertThat(host.hears()).startsWith("1 UA", "0 UIH E305070D");
    }

    @Test
    @Conforms(to = "TS 27.010 5.4.6.3.3", by = Multiplexer.class)
    void the_line_is_a_line_again_once_the_multiplexer_is_closed_down() {
        open(1);
        host.controls("C3 01");
        assertThat(host.hears()).containsExactly("0 UIH C101");
        line.send("AT").ok();

        line.send("AT+CMUX=0").ok();
        host.opens(0).closes(0);
        assertThat(host.hears()).containsExactly("0 UA", "0 UA");
        line.send("AT").ok();
    }

    @Test
    void DTR_of_the_line_itself_ends_it_all() {
        open(1);
        line.leave();
        line.send("AT").ok();
    }

    @Test
    void pluses_are_data_and_a_multiplexer_in_a_multiplexer_is_refused() {
        open(1);
        line.later(java.time.Duration.ofSeconds(2));
        line.raw("+++");
        line.later(java.time.Duration.ofSeconds(2));
        host.types(1, "AT+CMUX=0\r");
        assertThat(host.hears()).containsExactly("1 UIH |ERROR|");
    }

    @Test
    void a_damaged_frame_is_passed_over_and_the_next_one_heard() {
        open(1);
        String frame = MuxHost.octets(1, 0xEF, "AT\r");
        line.raw(frame.substring(0, 2) + "\u00EE" + frame.substring(3));
        line.raw(frame.substring(0, frame.length() - 2) + "\u0000\u00F9");
        line.raw("\u00F9\u00F9\u00F9" + frame);
        assertThat(host.hears()).containsExactly("1 UIH |OK|");
    }

    @Test
    void whatever_comes_the_line_can_be_had_back() {
        Random random = new Random(27010);
        open(1, 2, 3);
        String talk = MuxHost.octets(1, 0xEF, "AT+CGMI\r")
                + MuxHost.octets(0, 0xEF, "\u00E3\u0005\u0007\r")
                + MuxHost.octets(2, 0x53, "")
                + MuxHost.octets(2, 0x3F, "");
        for (int i = 0; i < 5_000; i++) {
            StringBuilder spoilt = new StringBuilder(talk);
            for (int flaws = random.nextInt(4); flaws >= 0; flaws--) {
                spoilt.setCharAt(random.nextInt(spoilt.length()), (char) random.nextInt(256));
            }
            line.raw(spoilt.substring(random.nextInt(4), spoilt.length() - random.nextInt(4)));
            line.heard();
        }
        line.leave();
        line.send("AT");
        assertThat(line.lines()).endsWith("OK");
    }
}
