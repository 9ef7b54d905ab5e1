package dev.mynah.euicc.command;

import static dev.mynah.euicc.Transcript.play;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.Uicc;
import dev.mynah.euicc.conformance.Conforms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 102 221 11.3.1", by = RetrieveData.class)
@Conforms(to = "TS 102 221 11.3.2", by = SetData.class)
class DataObjectsTest {

    private final CardMemory memory = CardMemory.inRam();
    private CardPort port = Uicc.of(Cards.alpha().build(), memory).port();

    /** A file with room for 32 bytes of data objects and the short identifier 15. */
    @BeforeEach
    void a_file_of_data_objects() {
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                > 0020000A 08 3132333435363738
                < 9000
                > 00E00000 19 6217 82027921 83026FE9 8A0105 8B036F0605 80020020 8801A8
                < 9000
                """);
    }

    @Test
    void the_file_tells_its_structure_and_how_much_fits_in() {
        play(port, """
                > 00A40004 02 6FE9 00
                < 6220 82027921 83026FE9 A507 840101 86020020 8A0105 8B036F0605 80020020 8801A8 9000
                """);
    }

    @Test
    void an_object_is_set_and_retrieved() {
        play(port, """
                > 80DB0080 05 80 03 010203
                < 9000
                > 80CB0080 01 80 00
                < 80 03 010203 9000
                > 80CB0095 01 80 00          # by short identifier
                < 80 03 010203 9000
                > 80CB0080 01 81 00
                < 6A88
                """);
    }

    @Test
    void objects_survive_a_loss_of_power_and_so_does_their_absence() {
        play(port, """
                > 80DB0080 06 DF5F 03 010203
                < 9000
                """);
        port = Uicc.of(Cards.alpha().build(), memory).port();
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                > 80CB0095 02 DF5F 00
                < DF5F 03 010203 9000
                > 80DB0095 02 DF5F
                < 9000
                > 80CB0095 02 DF5F 00
                < 6A88
                """);
        port = Uicc.of(Cards.alpha().build(), memory).port();
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                > 80CB0095 01 5C 00
                < 5C00 9000
                """);
    }

    @Test
    void an_object_goes_in_and_out_in_blocks() {
        play(port, """
                > 80DB0080 04 80 06 0102
                < 63F1
                > 80CB0080 01 80 00          # not before it is complete
                < 6A88
                > 80DB0080 04 80 06 0102
                < 63F1
                > 80DB0000 02 0304
                < 63F1
                > 80DB0040 02 3344           # the same block once more
                < 63F1
                > 80DB0000 02 0506
                < 9000
                > 80DB0000 02 0708
                < 6985
                > 80CB0080 01 80 03
                < 80 06 01 62F1
                > 80CB0000 03
                < 02 33 44 62F1
                > 80CB0040 03                # the same block once more
                < 02 33 44 62F1
                > 80CB0000 03
                < 05 06 9000
                > 80CB0000 03
                < 6985
                """);
    }

    @Test
    void an_object_takes_the_place_of_the_one_with_its_tag() {
        play(port, """
                > 80DB0080 05 80 03 010203
                < 9000
                > 80DB0080 03 81 01 FF
                < 9000
                > 80DB0080 03 80 01 AA
                < 9000
                > 80CB0080 01 5C 00
                < 5C 02 81 80 9000
                > 80CB0080 01 80 00
                < 80 01 AA 9000
                > 80DB0080 01 81             # a tag alone deletes
                < 9000
                > 80DB0080 01 81
                < 6A88
                > 80CB0080 01 5C 00
                < 5C 01 80 9000
                """);
    }

    @Test
    void what_does_not_fit_is_refused_and_the_old_object_stays() {
        play(port, """
                > 80DB0080 05 80 03 010203
                < 9000
                > 80DB0080 04 80 1F 0102     # 33 bytes
                < 6A84
                > 80DB0080 05 81 8201 00 FF
                < 6A84
                > 80DB0080 04 80 02 01 62
                < 9000
                > 80DB0080 04 80 01 0102     # more than the object
                < 6A80
                > 80CB0080 01 80 00
                < 80 02 0162 9000
                """);
    }

    @Test
    void room_that_gets_too_small_empties_the_file_only_when_asked_to() {
        play(port, """
                > 80DB0080 05 80 03 010203
                < 9000
                > 80D40000 0C 620A 83026FE9 A504 86020004
                < 6985
                > 80D40100 0C 620A 83026FE9 A504 86020004
                < 9000
                > 80CB0095 01 5C 00
                < 5C 00 9000
                > 80DB0080 05 80 03 010203
                < 6A84
                """);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        play(port, """
                > 80CB0180 01 80 00
                < 6A86
                > 80CB00C0 01 80 00
                < 6A86
                > 80CB0000 00
                < 6985
                > 80DB0000 01 00
                < 6985
                > 80DB0080
                < 6700
                > 80CB0080 02 8081 00        # two tags
                < 6A80
                > 80DB0080 02 5C00
                < 6A80
                > 80DB0080 02 8084
                < 6A80
                > 00A4000C 02 6F07
                < 9000
                > 80CB0080 01 80 00
                < 6981
                > 80DB0080 03 80 01 AA
                < 6981
                > 00B0950004                 # no bytes without structure either
                < 6981
                > 80CB0087 01 80 00
                < 6981
                > 80CB009C 01 80 00
                < 6A82
                """);
    }
}
