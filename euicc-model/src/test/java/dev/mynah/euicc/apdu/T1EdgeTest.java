package dev.mynah.euicc.apdu;

import static dev.mynah.euicc.Transcript.play;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.conformance.Conforms;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 102 221 7.3.1.2", by = T1Edge.class)
class T1EdgeTest {

    private final CardPort port = new T1Edge(Cards.dualSim().port(0));

    @Test
    void whatever_is_there_comes_at_once() {
        play(port, """
                > 80F2000000
                < 62.. 9000
                > 00A40004 02 2FE2 00
                < 62.. 9000
                > 00B0000000
                < 9894.. 9000
                > 00B00000FF
                < 9894.. 9000
                > 0070000000
                < 01 9000
                """);
    }

    @Test
    void no_more_comes_than_is_asked_for() {
        play(port, """
                > 00A4000C 02 2FE2
                < 9000
                > 00B0000004
                < 98940001 9000
                > 00A40004 02 2FE2
                < 6119
                """);
    }

    @Test
    void a_record_that_does_not_fit_is_not_cut() {
        play(port, """
                > 00A4000C 02 2F00
                < 9000
                > 00B2010401
                < 6C28
                > 00B2010400
                < 61.. 9000
                """);
    }

    @Test
    void what_is_no_command_has_a_wrong_length() {
        play(port, """
                >
                < 6700
                > 00A40000 000002 3F00     # extended length
                < 6700
                """);
    }
}
