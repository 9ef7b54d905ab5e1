package dev.mynah.euicc.command;

import static dev.mynah.euicc.Transcript.play;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.conformance.Conforms;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 102 221 11.1.2", by = Status.class)
class StatusTest {

    private final CardPort port = Cards.dualSim().port(0);

    @Test
    void it_tells_what_is_selected() {
        play(port, """
                > 80F2000000
                < 6C22
                > 80F2000022
                < 6220 8202 7821 83023F00.. 9000
                > 80F2000002
                < 6220 9000
                > 80F2000C
                < 9000
                > 80F2000100
                < 6A88
                > 00A4040C 07 A0000000871002
                < 9000
                > 80F2010112
                < 8410A0000000871002FFFFFFFF8907090000 9000
                > 80F2010000
                < 6C33
                """);
    }

    @Test
    void it_tells_that_the_isd_r_is_selected() {
        play(port, """
                > 00A4040C 10 A0000005591010FFFFFFFF8900000100
                < 9000
                > 80F2000112
                < 8410A0000005591010FFFFFFFF8900000100 9000
                """);
    }

    @Test
    void what_is_no_status_is_refused() {
        play(port, """
                > 80F2030000
                < 6A86
                > 80F2000200
                < 6A86
                > 80F2000001FF
                < 6700
                > 00F2000000
                < 6E00
                """);
    }
}
