package dev.mynah.euicc.command;

import static dev.mynah.euicc.Transcript.play;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.PinSpec;
import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.pin.Pins;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 102 221 11.1.9", by = VerifyPin.class)
@Conforms(to = "TS 102 221 11.1.10", by = ChangePin.class)
@Conforms(to = "TS 102 221 11.1.11", by = DisablePin.class)
@Conforms(to = "TS 102 221 11.1.12", by = EnablePin.class)
@Conforms(to = "TS 102 221 11.1.13", by = UnblockPin.class)
@Conforms(to = "TS 102 221 9.5.2", by = Pins.class)
class PinCommandsTest {

    private final CardPort port = Cards.of(
                    Cards.alpha().pins(new PinSpec("1234", "12345678", "5678", "87654321", "99999999", true)))
            .port(0);

    @Test
    void without_the_pin_only_what_is_always_allowed_can_be_read() {
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                > 00B0870009
                < 6982
                > 00B0830004
                < 00000002 9000
                > 00200001 08 31323334FFFFFFFF
                < 9000
                > 00B0870009
                < 080910100000000010 9000
                reset
                > 00A4040C 07 A0000000871002
                < 9000
                > 00B0870009
                < 6982
                """);
    }

    @Test
    void an_empty_verify_asks_how_many_tries_are_left() {
        play(port, """
                > 0020000100
                < 63C3
                > 00200001
                < 63C3
                > 002C000100
                < 63CA
                > 0020000A00
                < 63CA
                > 002C000A00          # nothing unblocks it
                < 6A88
                > 0020008100          # the USIM's own, and no USIM is active
                < 6A88
                > 00A4040C 07 A0000000871002
                < 9000
                > 0020008100
                < 63C3
                > 002C008100
                < 63CA
                """);
    }

    @Test
    void three_wrong_pins_block_it_and_the_unblocking_code_helps() {
        play(port, """
                > 00200001 08 30303030FFFFFFFF
                < 63C2
                > 00200001 08 30303030FFFFFFFF
                < 63C1
                > 00200001 08 30303030FFFFFFFF
                < 63C0
                > 00200001 08 31323334FFFFFFFF
                < 6983
                > 0020000100
                < 63C0
                > 002C0001 10 3030303030303030 34333231FFFFFFFF
                < 63C9
                > 002C0001 10 3132333435363738 34333231FFFFFFFF
                < 9000
                > 00200001 08 34333231FFFFFFFF
                < 9000
                > 002C000100
                < 63CA
                """);
    }

    @Test
    void a_right_pin_gives_the_tries_back() {
        play(port, """
                > 00200001 08 30303030FFFFFFFF
                < 63C2
                > 00200001 08 31323334FFFFFFFF
                < 9000
                > 0020000100
                < 63C3
                """);
    }

    @Test
    void a_wrong_pin_undoes_what_a_right_one_allowed() {
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                > 00200001 08 31323334FFFFFFFF
                < 9000
                > 00200001 08 30303030FFFFFFFF
                < 63C2
                > 00B0870009
                < 6982
                """);
    }

    @Test
    void ten_wrong_unblocking_codes_end_it() {
        for (int left = 9; left >= 0; left--) {
            play(port, "> 002C0001 10 3030303030303030 34333231FFFFFFFF\n< 63C" + left);
        }
        play(port, """
                > 002C0001 10 3132333435363738 34333231FFFFFFFF
                < 6983
                """);
    }

    @Test
    void the_pin_is_changed_by_who_knows_it() {
        play(port, """
                > 00240001 10 30303030FFFFFFFF 3535353535353535
                < 63C2
                > 00240001 10 31323334FFFFFFFF 353535FFFFFFFFFF   # three digits are too few
                < 6A80
                > 00240001 10 31323334FFFFFFFF 35353535FF353535
                < 6A80
                > 00240001 10 31323334FFFFFFFF 3535353535353535
                < 9000
                > 00200001 08 31323334FFFFFFFF
                < 63C2
                > 00200001 08 3535353535353535
                < 9000
                """);
    }

    @Test
    void the_pin_is_disabled_and_enabled() {
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                > 00280001 08 31323334FFFFFFFF
                < 6985
                > 00260001 08 31323334FFFFFFFF
                < 9000
                > 80F2000000
                < 6C..
                reset
                > 00A4040C 07 A0000000871002
                < 9000
                > 00B0870009
                < 0809.. 9000
                > 00200001 08 31323334FFFFFFFF
                < 6984
                > 00240001 10 31323334FFFFFFFF 3535353535353535
                < 6984
                > 00260001 08 31323334FFFFFFFF
                < 6984
                > 00280001 08 30303030FFFFFFFF
                < 63C2
                > 00280001 08 31323334FFFFFFFF
                < 9000
                reset
                > 00A40004023F0000
                < 62..C609 9001C0 830101 83010A 9000
                """);
    }

    @Test
    void the_second_pin_and_the_administrative_code_are_always_asked_for() {
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                > 00260081 08 35363738FFFFFFFF
                < 6985
                > 0026000A 08 3939393939393939
                < 6985
                """);
    }

    @Test
    void fixed_dialling_numbers_need_the_second_pin() {
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                > 00200001 08 31323334FFFFFFFF
                < 9000
                > 00A4000C026F3B
                < 9000
                > 00DC0104 1C FFFFFFFFFFFFFFFFFFFFFFFFFFFF 0281 21 FFFFFFFFFFFFFFFFFF FFFF
                < 6982
                > 00200081 08 35363738FFFFFFFF
                < 9000
                > 00DC0104 1C FFFFFFFFFFFFFFFFFFFFFFFFFFFF 0281 21 FFFFFFFFFFFFFFFFFF FFFF
                < 9000
                """);
    }

    @Test
    void an_unblocked_pin_is_asked_for_even_if_it_was_not_before() {
        play(port, """
                > 00260001 08 31323334FFFFFFFF
                < 9000
                > 002C0001 10 3132333435363738 34333231FFFFFFFF
                < 9000
                reset
                > 00A4040C 07 A0000000871002
                < 9000
                > 00B0870009
                < 6982
                > 00200001 08 34333231FFFFFFFF
                < 9000
                """);
    }

    @Test
    void a_wrong_unblocking_code_leaves_the_pin_as_it_is() {
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                > 00200001 08 31323334FFFFFFFF
                < 9000
                > 002C0001 10 3030303030303030 34333231FFFFFFFF
                < 63C9
                > 00B0870009
                < 0809.. 9000
                > 0020000100
                < 63C3
                """);
    }

    @Test
    void channels_share_what_was_shown() {
        play(port, """
                > 0070000001
                < 01 9000
                > 01A4040C 07 A0000000871002
                < 9000
                > 00200001 08 31323334FFFFFFFF
                < 9000
                > 01B0870009
                < 0809.. 9000
                > 01200001 08 30303030FFFFFFFF
                < 63C2
                > 01B0870009
                < 6982
                """);
    }

    @Test
    void what_was_shown_of_an_applications_own_code_ends_with_its_last_session() {
        play(port, """
                > 0070000001
                < 01 9000
                > 00A4040C 07 A0000000871002
                < 9000
                > 01A4040C 07 A0000000871002
                < 9000
                > 00200001 08 31323334FFFFFFFF
                < 9000
                > 00200081 08 35363738FFFFFFFF
                < 9000
                > 00A4040C 07 A0000000871004   # the ISIM: the USIM is still active on channel 1
                < 9000
                > 01A4000C 02 6F3B
                < 9000
                > 01DC0104 1C FFFFFFFFFFFFFFFFFFFFFFFFFFFF 0281 21 FFFFFFFFFFFFFFFFFF FFFF
                < 9000
                > 00708001
                < 9000
                > 00A4040C 07 A0000000871002
                < 9000
                > 00A4000C 02 6F3B
                < 9000
                > 00DC0104 1C FFFFFFFFFFFFFFFFFFFFFFFFFFFF 0281 21 FFFFFFFFFFFFFFFFFF FFFF
                < 6982
                > 00B0870009                   # PIN1 is the card's and stays
                < 0809.. 9000
                """);
    }

    @Test
    void a_directory_tells_which_codes_count_in_it() {
        play(port, """
                > 00A40004 02 3F00 00
                < 62.. C609 9001C0 830101 83010A 9000
                > 00A40404 07 A0000000871002 00
                < 62.. C60C 9001E0 830101 830181 83010A 9000
                > 00260001 08 31323334FFFFFFFF
                < 9000
                > 00A40004 02 7FFF 00
                < 62.. C60C 900160 830101 830181 83010A 9000
                """);
    }

    @Test
    void what_is_no_code_is_refused() {
        play(port, """
                > 00200101 08 31323334FFFFFFFF
                < 6A86
                > 00200002 08 31323334FFFFFFFF
                < 6A88
                > 00200001 04 31323334
                < 6700
                > 00240001 08 31323334FFFFFFFF
                < 6700
                > 0026000100
                < 6700
                > 0028000100
                < 6700
                > 0024000100
                < 6700
                """);
    }
}
