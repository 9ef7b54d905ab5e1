package dev.mynah.euicc.command;

import static dev.mynah.euicc.Transcript.play;
import static dev.mynah.euicc.Transcript.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.conformance.Conforms;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 102 221 11.1.17", by = ManageChannel.class)
class ManageChannelTest {

    private final CardPort port = Cards.dualSim().port(0);

    @Test
    void channels_have_selections_of_their_own() {
        play(port, """
                > 0070000001
                < 01 9000
                > 01A4040C 07 A0000000871002
                < 9000
                > 01B0870009
                < 0809.. 9000
                > 00B0870009           # the basic channel is still at the MF
                < 6A82
                > 00A4000C022FE2
                < 9000
                > 01B0000009
                < 0809.. 9000
                """);
    }

    @Test
    void there_are_nineteen_beside_the_basic_one() {
        play(port, """
                > 80AA0000 04 A902 8100
                < 9000
                """);
        for (int i = 1; i <= 19; i++) {
            assertThat(send(port, "0070000001")).isEqualTo("%02X9000".formatted(i));
        }
        play(port, """
                > 0070000001
                < 6A81
                > 4FA4000C022FE2       # channel 19
                < 9000
                > 4FB000000A
                < 9894.. 9000
                > 00708013
                < 9000
                > 4FB000000A
                < 6881
                > 0070000001
                < 13 9000
                """);
    }

    @Test
    void a_terminal_that_does_not_know_extended_channels_gets_none() {
        play(port, """
                > 0070000001
                < 01 9000
                > 0070000001
                < 02 9000
                > 0070000001
                < 03 9000
                > 0070000001
                < 6A81
                > 0070000700      # unless it names one
                < 9000
                """);
    }

    @Test
    void a_certain_channel_can_be_opened_and_only_once() {
        play(port, """
                > 0070000500
                < 9000
                > 41A4000C022FE2
                < 9000
                > 0070000500
                < 6A81
                > 0070001400
                < 6A81
                """);
    }

    @Test
    void a_channel_opened_from_another_one_starts_where_that_is() {
        play(port, """
                > 0070000001
                < 01 9000
                > 01A4040C 07 A0000000871002
                < 9000
                > 0170000001
                < 02 9000
                > 02B0870009
                < 0809.. 9000
                """);
    }

    @Test
    void a_closed_channel_is_not_there() {
        play(port, """
                > 01B0000001
                < 6881
                > 0070000001
                < 01 9000
                > 01708000
                < 9000
                > 01B0000001
                < 6881
                > 00708001
                < 6881
                > 00708000
                < 6881
                """);
    }

    @Test
    void what_is_no_way_to_open_one_is_refused() {
        play(port, """
                > 0070000000
                < 6C01
                > 0070000002
                < 6C01
                > 00704000
                < 6A86
                > 0070000001FF
                < 6700
                """);
    }

    @Test
    void a_reset_closes_them_all() {
        play(port, """
                > 0070000001
                < 01 9000
                reset
                > 01A4000C023F00
                < 6881
                """);
    }
}
