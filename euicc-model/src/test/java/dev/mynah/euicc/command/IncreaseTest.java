package dev.mynah.euicc.command;

import static dev.mynah.euicc.Transcript.play;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.Uicc;
import dev.mynah.euicc.conformance.Conforms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 102 221 11.1.8", by = Increase.class)
class IncreaseTest {

    private final CardPort port =
            Uicc.of(Cards.alpha().build(), CardMemory.inRam()).port();

    /** Three records of three bytes; whoever has PIN1 may read, update and increase (the rule is in the file's parameters). */
    @BeforeEach
    void a_counter() {
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                > 0020000A 08 3132333435363738
                < 9000
                > 00E00000 33 6231 82044621 0003 83026FE9 8A0105 AB16 800103A406830101950108 840132A406830101950108 80020009 8801A8 A503C10100
                < 9000
                """);
    }

    @Test
    void the_sum_becomes_the_newest_record() {
        play(port, """
                > 80320000 03 000005 00
                < 000005 000005 9000
                > 80320000 03 000102 00
                < 000107 000102 9000
                > 00B2010403
                < 000107 9000
                > 00B2020403
                < 000005 9000
                > 00B2000403                 # the sum is the current record
                < 000107 9000
                """);
    }

    @Test
    void a_shorter_number_may_be_added_and_the_answer_fetched() {
        play(port, """
                > 80320000 01 FF
                < 6104
                > 00C0000004
                < 0000FF FF 9000
                > 80320000 02 0001 00
                < 000100 0001 9000
                """);
    }

    @Test
    void a_counter_does_not_go_round() {
        play(port, """
                > 80320000 03 FFFFFE 00
                < FFFFFE FFFFFE 9000
                > 80320000 01 02 00
                < 9850
                > 00B2010403
                < FFFFFE 9000
                > 80320000 01 01 00
                < FFFFFF 01 9000
                """);
    }

    @Test
    void a_file_may_be_named_by_its_short_identifier() {
        play(port, """
                > 00A4000C 02 6F07
                < 9000
                > 80329500 01 01 00
                < 000001 01 9000
                > 80328800 01 01 00
                < 6981                       # EF.Keys is no counter
                > 80329E00 01 01 00
                < 6981                       # EF.EPSLOCI neither
                > 80329C00 01 01 00
                < 6A82
                """);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        play(port, """
                > 80320100 01 01 00
                < 6A86
                > 80320001 01 01 00
                < 6A86
                > 80320000 04 00000001 00
                < 6700
                > 00320000 01 01 00
                < 6E00
                > 00A4000C 02 7FFF
                < 9000
                > 80320000 01 01 00
                < 6986
                """);
    }
}
