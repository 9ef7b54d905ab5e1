package dev.mynah.euicc.apdu;

import static dev.mynah.euicc.Transcript.play;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.conformance.Conforms;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 102 221 7.3.1.1", by = T0Edge.class)
class T0EdgeTest {

    private final CardPort port = new T0Edge(Cards.dualSim().port(0));

    @Test
    void case_1_is_a_header() {
        play(port, """
                > 80F2000C
                < 9000
                > 80F2000C00
                < 9000
                """);
    }

    @Test
    void case_2_is_asked_again_with_the_right_length() {
        play(port, """
                > 80F20000
                < 6C..
                > 80F2000002
                < 62.. 9000
                > 00A4000C 02 2FE2
                < 9000
                > 00B0000000
                < 6C0A
                > 00B000000A
                < 9894.. 9000
                """);
    }

    @Test
    void case_3_has_no_data_in_its_answer() {
        play(port, """
                > 00A4000C 02 2FE2
                < 9000
                """);
    }

    @Test
    void case_4_has_its_answer_fetched() {
        play(port, """
                > 00A40004 02 2FE2
                < 6119
                > 00C0000010
                < 62.. 6109
                > 00C0000000
                < .. 9000
                > 00C0000010
                < 6985
                """);
    }

    @Test
    void le_behind_data_is_what_the_wire_can_not_carry() {
        play(port, """
                > 00A40004 02 2FE2 00
                < 6119
                """);
    }

    @Test
    void what_is_no_command_has_a_wrong_length() {
        play(port, """
                >
                < 6700
                > 00A400
                < 6700
                > 00A40000 05 3F00
                < 6700
                """);
    }
}
