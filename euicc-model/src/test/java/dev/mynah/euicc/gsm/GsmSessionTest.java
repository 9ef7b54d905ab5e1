package dev.mynah.euicc.gsm;

import static dev.mynah.euicc.Transcript.play;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.DocsPage;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.PinSpec;
import dev.mynah.euicc.conformance.Conforms;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GsmSessionTest {

    private final CardPort port = Cards.of(
                    Cards.alpha().pins(new PinSpec("1234", "12345678", "5678", "87654321", "99999999", true)))
            .port(0);

    @Test
    void the_page_lists_what_the_table_has() throws IOException {
        DocsPage.isCurrent("card-gsm-commands.md", GsmCommandsPage.of(GsmCommandTable.ROWS));
    }

    /**
     * A UICC with a SIM application is in one mode of operation or the other for the whole card session (3GPP TR 31.900), or what
     * the one kind of terminal selected and showed would be valid for the other. Some cards in the field do mix them.
     */
    @Test
    @Conforms(to = "TS 51.011 9.4.6", by = GsmSession.class)
    void the_first_command_says_which_kind_of_terminal_it_is_until_the_reset() {
        play(port, """
                > A0A40000023F00
                < 9F16
                > 00A4000C023F00
                < 6E00
                > 80F2000C
                < 6E00
                reset
                > 00A4000C023F00
                < 9000
                > A0A40000023F00
                < 6E00
                reset
                > A0A40000023F00
                < 9F16
                """);
    }

    @Test
    void a_command_of_no_class_decides_nothing() {
        play(port, """
                > FFA40000023F00
                < 6E00
                > A0A40000023F00
                < 9F16
                """);
    }

    @Test
    @Conforms(to = "TS 51.011 8.1", by = Select.class)
    @Conforms(to = "TS 51.011 9.2.1", by = FileCharacteristics.class)
    void select_tells_the_characteristics_of_a_directory() {
        play(port, """
                > A0A40000023F00
                < 9F16
                > A0C0000016
                < 0000 .... 3F00 01 0000000000 09 31 02 02 04 00 83 8A 83 8A 9000
                > A0A40000027F20
                < 9F16
                > A0C0000016
                < 0000 .... 7F20 02 0000000000 09 31 00 .. 04 00 83 8A 83 8A 9000
                > A0A40000027F21              # as a DCS 1800 terminal asks
                < 9F16
                > A0A40000027F10
                < 9F16
                > A0C0000007
                < 0000 .... 7F10 02 9000
                """);
    }

    @Test
    @Conforms(to = "TS 51.011 8.1", by = Select.class)
    @Conforms(to = "TS 51.011 9.2.1", by = FileCharacteristics.class)
    void select_tells_the_characteristics_of_a_file() {
        play(port, """
                > A0A40000022FE2
                < 9F0F
                > A0C000000F
                < 0000 000A 2FE2 04 00 0FF044 01 02 00 00 9000
                > A0A40000027F20
                < 9F16
                > A0A40000026F07
                < 9F0F
                > A0C000000F
                < 0000 0009 6F07 04 00 14F044 01 02 00 00 9000
                > A0A40000027F10
                < 9F16
                > A0A40000026F40
                < 9F0F
                > A0C000000F
                < 0000 0038 6F40 04 00 11F044 01 02 01 1C 9000
                """);
    }

    @Test
    @Conforms(to = "TS 51.011 6.5", by = Select.class)
    void a_file_is_reached_from_its_directory_only() {
        play(port, """
                > A0A40000026F07
                < 9404
                > A0A40000027F20
                < 9F16
                > A0A40000026F07
                < 9F0F
                > A0A40000022FE2
                < 9404
                > A0A40000027F10             # a directory beside this one
                < 9F16
                > A0A40000026F07
                < 9404
                > A0A40000023F00
                < 9F16
                > A0A40000022FE2
                < 9F0F
                > A0A40100022FE2
                < 6B00
                > A0A40000012F
                < 6702
                """);
    }

    @Test
    @Conforms(to = "TS 51.011 8.2", by = Status.class)
    void status_tells_the_current_directory() {
        play(port, """
                > A0A40000027F20
                < 9F16
                > A0A40000026F07
                < 9F0F
                > A0F2000016
                < 0000....7F2002.. 9000
                > A0F2000007
                < 0000....7F2002 9000
                > A0F2000017
                < 6716
                > A0F2010016
                < 6B00
                """);
    }

    @Test
    @Conforms(to = "TS 51.011 9.2.18", by = GetResponse.class)
    void an_answer_waits_for_the_very_next_command() {
        play(port, """
                > A0C0000016
                < 6F00
                > A0A40000023F00
                < 9F16
                > A0C0000017
                < 6716
                > A0A40000023F00
                < 9F16
                > A0F2000000
                < 6716
                > A0C0000016
                < 6F00
                > A0A40000023F00
                < 9F16
                > A0C0000116
                < 6B00
                """);
    }

    @Test
    @Conforms(to = "TS 51.011 8.17", by = Sleep.class)
    void sleep_does_nothing() {
        play(port, """
                > A0FA000000
                < 9000
                > A0FA010000
                < 6B00
                > A0FA00000101
                < 6700
                """);
    }

    @Test
    void an_instruction_nobody_knows_is_refused() {
        play(port, """
                > A0E2000000
                < 6D00
                > A070000001
                < 6D00
                """);
    }

    @Test
    @Conforms(to = "TS 51.011 8.18", by = ToolkitCommand.class)
    @Conforms(to = "TS 51.011 8.20", by = ToolkitCommand.class)
    @Conforms(to = "TS 51.011 8.21", by = ToolkitCommand.class)
    void the_toolkit_is_the_uiccs() {
        play(port, """
                > A0100000 04 FFFFFFFF
                < 9000
                > A0100100 04 FFFFFFFF
                < 6B00
                > A012000010
                < 6F00
                > A0140000 0C 810301010082028281830100
                < 6F00
                """);
    }

    @Test
    void a_card_without_a_profile_has_a_master_file_only() {
        CardPort empty = Euicc.of(
                        EuiccSpec.of(
                                Cards.EID,
                                MepMode.NONE,
                                1,
                                List.of(Cards.alpha().build())),
                        CardMemory.inRam())
                .port(0);
        play(empty, """
                > A0A40000023F00
                < 9F16
                > A0C0000016
                < 0000 .... 3F00 01 0000000000 09 B1 00 00 00 00 00 00 00 00 9000
                > A0A40000027F20
                < 9404
                > A0200001 08 31323334FFFFFFFF
                < 9802
                > A0880000 10 23553CBE9637A89D218AE64DAE47BF35
                < 9804
                """);
    }
}
