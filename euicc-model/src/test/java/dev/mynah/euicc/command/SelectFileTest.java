package dev.mynah.euicc.command;

import static dev.mynah.euicc.Transcript.play;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.conformance.Conforms;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 102 221 8.4", by = FileReference.class)
@Conforms(to = "TS 102 221 11.1.1", by = SelectFile.class)
class SelectFileTest {

    private final CardPort port = Cards.dualSim().port(0);

    @Test
    void the_master_file_tells_its_parameters_and_the_state_of_the_pins() {
        play(port, """
                > 00A40004023F00 00
                < 62 20 8202 7821 8302 3F00 A503 800171 8A01 05 8B03 2F060E C609 900140 830101 83010A 9000
                """);
    }

    @Test
    void an_elementary_file_tells_its_parameters() {
        play(port, """
                > 00A40004022FE2 00
                < 62 17 8202 4121 8302 2FE2 8A01 05 8B03 2F060B 8002 000A 8801 10 9000
                > 00A40004022F00 00
                < 62 1A 8205 4221 0028 03 8302 2F00 8A01 05 8B03 2F060A 8002 0078 8801 F0 9000
                """);
    }

    @Test
    void a_file_without_short_identifier_says_so() {
        play(port, """
                > 00A4040C0CA0000000871002FFFFFFFF89
                < 9000
                > 00A40004026F46 00
                < 62 16 8202 4121 8302 6F46 8A01 05 8B03 6F060A 8002 0011 8800 9000
                """);
    }

    @Test
    void a_caller_that_gives_no_le_fetches_the_template() {
        play(port, """
                > 00A40004022FE2
                < 6119
                > 00C0000019
                < 62178202.. 9000
                > 00C0000019
                < 6985
                """);
    }

    @Test
    void a_template_may_be_fetched_in_pieces_and_too_much_may_not() {
        play(port, """
                > 00A40004022FE2
                < 6119
                > 00C0000005
                < 6217820241 6114
                > 00C0000015
                < 6C14
                > 00C0000000
                < 21.. 9000
                """);
    }

    @Test
    void no_data_are_given_when_none_are_wanted() {
        play(port, """
                > 00A4000C022FE2
                < 9000
                """);
    }

    @Test
    void an_fci_template_is_given_where_one_is_wanted() {
        play(port, """
                > 00A40000022FE2 00
                < 6F178202.. 9000
                """);
    }

    @Test
    void a_path_from_the_master_file_leads_to_a_file() {
        play(port, """
                > 00A40804 04 7F106F3A 00
                < 62..83026F3A.. 9000
                > 00A4080C 06 7F105F3A4F30
                < 9000
                > 00A4080C 04 7F106F3B
                < 6A82
                """);
    }

    @Test
    void the_current_application_heads_a_path() {
        play(port, """
                > 00A4080C 04 7FFF6F07
                < 6A82
                > 00A4040C0CA0000000871002FFFFFFFF89
                < 9000
                > 00A4080C 02 3F00
                < 6A82
                > 00A4000C 02 3F00
                < 9000
                > 00A4080C 04 7FFF6F07
                < 9000
                > 00A4080C 06 7FFF5FC04F01
                < 9000
                """);
    }

    @Test
    void a_path_from_the_current_directory_leads_down() {
        play(port, """
                > 00A4000C 02 7F10
                < 9000
                > 00A4090C 04 5F3A4F30
                < 9000
                > 00A4090C 02 4F22
                < 9000
                > 00A4090C 02 6F3A
                < 6A82
                """);
    }

    @Test
    void the_parent_is_one_step_up() {
        play(port, """
                > 00A4080C 04 7F105F3A
                < 9000
                > 00A40304 00
                < 62..83027F10.. 9000
                > 00A40304 00
                < 62..83023F00.. 9000
                > 00A40304 00
                < 6A82
                """);
    }

    @Test
    void what_can_be_reached_by_identifier_alone_depends_on_where_one_is() {
        play(port, """
                > 00A4000C 02 6F3A   # EF.ADN is not under the MF
                < 6A82
                > 00A4080C 04 7F105F3A
                < 9000
                > 00A4000C 02 7F10   # the parent
                < 9000
                > 00A4000C 02 7F10   # the current one
                < 9000
                > 00A4010C 02 5F3A   # a child directory
                < 9000
                > 00A4010C 02 4F30   # a child, but no directory
                < 6A82
                > 00A4000C 02 2FE2   # neither here nor a sibling directory
                < 6A82
                """);
    }

    @Test
    void an_application_is_found_by_the_beginning_of_its_name() {
        play(port, """
                > 00A40404 07 A0000000871002 00
                < 62.. 8410A0000000871002FFFFFFFF8907090000.. 9000
                > 00A40404 07 A0000000871004 00
                < 62.. 8410A0000000871004FFFFFFFF8907090000.. 9000
                > 00A40404 07 A0000000871005 00
                < 6A82
                """);
    }

    @Test
    void of_several_that_begin_so_one_follows_the_other() {
        play(port, """
                > 00A40404 05 A000000087 00
                < ..871002.. 9000
                > 00A40406 05 A000000087 00
                < ..871004.. 9000
                > 00A40406 05 A000000087 00
                < 6A82
                > 00A40407 05 A000000087 00
                < ..871002.. 9000
                > 00A40405 05 A000000087 00
                < ..871004.. 9000
                """);
    }

    @Test
    void a_failed_selection_leaves_what_was_selected() {
        play(port, """
                > 00A4000C022FE2
                < 9000
                > 00A4000C026FFF
                < 6A82
                > 00B000000A
                < 989400010000000010F7 9000
                """);
    }

    @Test
    void an_ended_application_is_not_current_any_more() {
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                > 00A4044C 07 A0000000871002
                < 9000
                > 00A4080C 04 7FFF6F07
                < 6A82
                """);
    }

    @Test
    void parameters_that_make_no_sense_are_refused() {
        play(port, """
                > 00A40208023F00
                < 6A86
                > 00A40504023F00
                < 6A86
                > 00A4000401 3F
                < 6A87
                > 00A4000404 3F002FE2
                < 6A87
                > 00A40404
                < 6A87
                > 00A40004033F0000
                < 6A87
                > 00A400040300
                < 6700
                """);
    }
}
