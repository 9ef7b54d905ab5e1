package dev.mynah.euicc.command;

import static dev.mynah.euicc.Transcript.play;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.Uicc;
import dev.mynah.euicc.conformance.Conforms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 102 221 11.1.14", by = LifeCycleCommand.class)
@Conforms(to = "TS 102 221 11.1.15", by = LifeCycleCommand.class)
@Conforms(to = "TS 102 222 6.7", by = TerminateFile.class)
@Conforms(to = "TS 102 222 6.8", by = TerminateFile.class)
class LifeCycleTest {

    private static final String ADM = "> 0020000A 08 3132333435363738\n< 9000\n";

    private final CardMemory memory = CardMemory.inRam();
    private CardPort port = Uicc.of(Cards.alpha().build(), memory).port();

    @BeforeEach
    void in_the_usim() {
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                """);
    }

    @Test
    void a_deactivated_file_can_only_be_selected_and_activated() {
        play(port, ADM + """
                > 00A4000C 02 6F40
                < 9000
                > 00040000
                < 9000
                > 00B201041C
                < 6984
                > 00DC0104 1C 00000000000000000000000000000000000000000000000000000000
                < 6984
                > 00A20104 01 FF 00
                < 6984
                > 00A40004 02 6F40 00
                < 62.. 8A0104.. 6283
                > 00A4000C 02 6F40
                < 6283
                """);
        port = Uicc.of(Cards.alpha().build(), memory).port();
        in_the_usim();
        play(port, ADM + """
                > 00A4000C 02 6F40
                < 6283
                > 00440000
                < 9000
                > 00B201041C
                < .. 9000
                > 00A40004 02 6F40 00
                < 62.. 8A0105.. 9000
                """);
    }

    @Test
    void a_file_may_be_named_by_identifier_or_path_and_the_selection_stays() {
        play(port, ADM + """
                > 00A4000C 02 6F07
                < 9000
                > 00040000 02 6FAD
                < 9000
                > 00B0830004                 # by its short identifier
                < 6984
                > 00440800 04 7FFF6FAD
                < 9000
                > 00B0830004
                < .. 9000
                > 00A4000C 02 6F07
                < 9000
                > 00040900 04 5FC04F01
                < 9000
                > 00440000 02 6FEF
                < 6A82
                > 00B0000009                 # EF.IMSI is still the current file
                < .. 9000
                """);
    }

    @Test
    void what_is_in_a_deactivated_directory_cannot_be_used() {
        play(port, ADM + """
                > 00040000 02 5FC0
                < 9000
                > 00A4080C 06 7FFF5FC04F01
                < 9000
                > 00B0000014
                < 6984
                > 00440800 04 7FFF5FC0
                < 9000
                > 00B0000014
                < .. 9000
                """);
    }

    @Test
    void a_terminated_file_can_be_deleted_and_nothing_else() {
        play(port, ADM + """
                > 00E00000 1F 621D 82024121 83026FE9 8A0105 AB0A 80017F9000 8401D49000 80020004 8800
                < 9000
                > 00E80000
                < 9000
                > 00B0000004
                < 6984
                > 00440000
                < 6985
                > 00A40004 02 6FE9 00
                < 62.. 8A010C.. 6285
                > 00E40000 02 6FE9
                < 9000
                """);
    }

    @Test
    void a_file_that_may_be_used_when_deactivated_is() {
        play(port, ADM + """
                > 00E00000 1B 6219 82024121 83026FE9 8A0104 8B036F0605 80020004 A503C00140
                < 9000
                > 00B0000004
                < FFFFFFFF 9000
                > 00D60000 01 00
                < 9000
                > 00A40004 02 6FE9 00
                < 62.. A503C00140 8A0104.. 6283
                """);
    }

    @Test
    void nobody_may_without_the_administrative_code() {
        play(port, """
                > 00040000 02 6FAD
                < 6982
                > 00440000 02 6FAD
                < 6982
                > 00A4000C 02 6FAD
                < 9000
                > 00E80000
                < 6982
                > 00E60000
                < 6982
                """);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        play(port, ADM + """
                > 00040000
                < 6986
                > 00E80000
                < 6986
                > 00040001
                < 6A86
                > 00040100 02 6FAD
                < 6A86
                > 00040000 03 6FAD00
                < 6A87
                > 00040000 02 3F00
                < 6985
                > 00A4000C 02 3F00
                < 9000
                > 00E60000
                < 6985
                """);
    }
}
