package dev.mynah.euicc.command;

import static dev.mynah.euicc.Transcript.play;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.conformance.Conforms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 102 221 11.1.5", by = ReadRecord.class)
@Conforms(to = "TS 102 221 11.1.6", by = UpdateRecord.class)
@Conforms(to = "TS 102 221 11.1.7", by = SearchRecord.class)
class RecordFilesTest {

    private final CardPort port = Cards.of(Cards.alpha()).port(0);

    @BeforeEach
    void in_the_usim() {
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                """);
    }

    @Test
    void a_record_is_read_by_its_number() {
        play(port, """
                > 00A4000C026F40
                < 9000
                > 00B201041C
                < FFFFFFFFFFFFFFFFFFFFFFFFFFFF 0791 9471000000 10 FFFFFFFF FFFF 9000
                > 00B202041C
                < FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF 9000
                > 00B203041C
                < 6A83
                """);
    }

    @Test
    void asking_for_another_length_than_the_record_has_tells_it() {
        play(port, """
                > 00A4000C026F40
                < 9000
                > 00B2010400
                < 6C1C
                > 00B201041B
                < 6C1C
                """);
    }

    @Test
    void next_and_previous_walk_through_the_file() {
        play(port, """
                > 00B201 0C 04        # EF.ECC, record 1 by SFI
                < 11F2FF00 9000
                > 00B200 02 04        # next: the first, since reading by number is no walking
                < 11F2FF00 9000
                > 00B200 02 04
                < 19F1FF00 9000
                > 00B200 04 04        # the current one
                < 19F1FF00 9000
                > 00B200 02 04
                < 6A83
                > 00B200 03 04
                < 11F2FF00 9000
                > 00B200 03 04
                < 6A83
                """);
    }

    @Test
    void previous_begins_at_the_last_record() {
        play(port, """
                > 00A4000C026FB7
                < 9000
                > 00B200 04 04        # no record is current yet
                < 6A83
                > 00B200 03 04
                < 19F1FF00 9000
                """);
    }

    @Test
    void an_updated_record_is_read_back_and_the_others_stay() {
        play(port, """
                > 00A4000C026F40
                < 9000
                > 00DC0204 1C 57 6F 72 6B FFFFFFFFFFFFFFFFFFFF 0791 9471000000 20 FFFFFFFF FFFF
                < 9000
                > 00B202041C
                < 576F726B.. 9000
                > 00B201041C
                < FF..0791947100000010.. 9000
                """);
    }

    @Test
    void an_update_of_another_length_or_place_is_refused() {
        play(port, """
                > 00A4000C026F40
                < 9000
                > 00DC0104 02 FFFF
                < 6700
                > 00DC0304 1C 00000000000000000000000000000000000000000000000000000000
                < 6A83
                > 00DC0100 1C 00000000000000000000000000000000000000000000000000000000
                < 6A86
                > 00DC0102 1C 00000000000000000000000000000000000000000000000000000000
                < 6A86
                > 00B201041C01
                < 6700
                """);
    }

    @Test
    void a_file_of_bytes_has_no_records() {
        play(port, """
                > 00A4000C026F07
                < 9000
                > 00B2010409
                < 6981
                > 00DC0104 01 00
                < 6981
                > 00A20104 01 00
                < 6981
                """);
    }

    @Test
    void nothing_is_read_where_nothing_is_selected() {
        play(port, """
                > 00B2010409
                < 6986
                > 00DC0104 01 00
                < 6986
                > 00A20104 01 00
                < 6986
                > 00B201E409
                < 6A82
                """);
    }

    @Test
    void records_are_found_by_what_they_contain() {
        play(port, """
                > 00A4000C026FB7
                < 9000
                > 00A20104 02 11F2 00
                < 01 9000
                > 00A20104 01 FF 00
                < 0102 9000
                > 00A20205 01 FF
                < 6102
                > 00C0000002
                < 0201 9000
                > 00A20204 02 11F2 00
                < 6282
                > 00A20304 02 11F2 00
                < 6A83
                > 00A20107 02 11F2 00
                < 6A86
                > 00A20104 05 0102030405 00
                < 6700
                """);
    }

    @Test
    void an_enhanced_search_begins_at_an_offset_in_each_record() {
        play(port, """
                > 00A4000C026FB7
                < 9000
                > 00A20106 03 0400 FF 00     # forward from record 1, from the first byte
                < 0102 9000
                > 00A20106 03 0402 F1 00     # from the third byte, behind where it stands in record 2
                < 6282
                > 00A20106 03 0401 F1 00
                < 02 9000
                > 00A20206 03 0500 FF 00     # backward from record 2
                < 0201 9000
                > 00A20106 03 04FF FF 00     # no record is that long
                < 6282
                """);
    }

    @Test
    void an_enhanced_search_begins_behind_a_byte_of_each_record() {
        play(port, """
                > 00A4000C026FB7
                < 9000
                > 00A20106 03 0CF2 FF 00     # behind the first F2, which only record 1 has
                < 01 9000
                > 00A20106 03 0C33 FF 00
                < 6282
                """);
    }

    @Test
    void an_enhanced_search_goes_on_beside_the_current_record() {
        play(port, """
                > 00A4000C026FB7
                < 9000
                > 00A20006 03 0600 FF 00     # no record is current yet: forward from the first
                < 0102 9000
                > 00A20006 03 0600 FF 00     # the first found is current now
                < 02 9000
                > 00A20006 03 0600 FF 00
                < 6A83
                > 00A20006 03 0700 FF 00     # backward from the one before
                < 01 9000
                """);
    }

    @Test
    void a_search_indication_that_is_none_is_refused() {
        play(port, """
                > 00A4000C026FB7
                < 9000
                > 00A20106 03 0300 FF 00
                < 6A80
                > 00A20106 03 1400 FF 00
                < 6A80
                > 00A20106 02 0400 00
                < 6700
                """);
    }
}
