package dev.mynah.euicc.command;

import static dev.mynah.euicc.Transcript.play;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.conformance.Conforms;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 102 221 11.1.3", by = ReadBinary.class)
@Conforms(to = "TS 102 221 11.1.4", by = UpdateBinary.class)
class BinaryFilesTest {

    private final CardPort port = Cards.of(Cards.alpha()).port(0);

    @Test
    void a_file_is_read_whole_or_in_part() {
        play(port, """
                > 00A4000C022FE2
                < 9000
                > 00B000000A
                < 989400010000000010F7 9000
                > 00B0000203
                < 000100 9000
                """);
    }

    @Test
    void asking_for_more_than_there_is_tells_how_much_there_is() {
        play(port, """
                > 00A4000C022FE2
                < 9000
                > 00B0000000
                < 6C0A
                > 00B00000
                < 6C0A
                > 00B000040A
                < 6C06
                > 00B0000406
                < 0000000010F7 9000
                """);
    }

    @Test
    void a_short_identifier_selects_the_file_too() {
        play(port, """
                > 00B082000A
                < 9894.. 9000
                > 00B000000A
                < 9894.. 9000
                > 00B08200 0B
                < 6C0A
                > 00B09F0001
                < 6A82
                """);
    }

    @Test
    void an_update_is_read_back() {
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                > 00D68D0003 00F110   # EF.FPLMN by SFI
                < 9000
                > 00D60006 03 99F907
                < 9000
                > 00B000000C
                < 00F110 FFFFFF 99F907 FFFFFF 9000
                """);
    }

    @Test
    void offsets_and_lengths_beyond_the_file_are_refused() {
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                > 00A4000C026F7B
                < 9000
                > 00B0000C01
                < 6B00
                > 00B07FFF01
                < 6B00
                > 00D6000C01FF
                < 6B00
                > 00D6000B02FFFF
                < 6700
                > 00D60000
                < 6700
                > 00B0000001FF
                < 6700
                > 00B0800001
                < 6A86
                > 00B0A20001
                < 6A86
                """);
    }

    @Test
    void a_file_of_records_is_no_file_of_bytes() {
        play(port, """
                > 00A4000C022F00
                < 9000
                > 00B0000001
                < 6981
                > 00D6000001FF
                < 6981
                """);
    }

    @Test
    void nothing_is_read_where_nothing_is_selected() {
        play(port, """
                > 00B0000001
                < 6986
                > 00D6000001FF
                < 6986
                """);
    }

    @Test
    void what_the_access_rules_forbid_stays_as_it_is() {
        play(port, """
                > 00A4000C022FE2
                < 9000
                > 00D60000 01 00             # EF.ICCID is never updated
                < 6982
                > 00A4040C 07 A0000000871002
                < 9000
                > 00A4000C026F07
                < 9000
                > 00D60000 01 00             # EF.IMSI only by the operator
                < 6982
                > 0020000A 08 3132333435363738
                < 9000
                > 00D60000 01 08
                < 9000
                > 00A4000C022F06
                < 6A82
                """);
    }

    @Test
    void a_changed_access_rule_is_followed() {
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                > 0020000A 08 3132333435363738
                < 9000
                > 00DC0ABC 2C 8001019000 8001029700 FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF
                < 9000
                > 00D68300 01 01             # EF.AD refers to record 10, by which now nobody may
                < 6982
                > 00B0830004
                < 00000002 9000
                """);
    }
}
