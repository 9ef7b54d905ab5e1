package dev.mynah.euicc.gsm;

import static dev.mynah.euicc.Transcript.play;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.PinSpec;
import dev.mynah.euicc.conformance.Conforms;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 51.011 8.9", by = VerifyChv.class)
@Conforms(to = "TS 51.011 8.10", by = ChangeChv.class)
@Conforms(to = "TS 51.011 8.11", by = DisableChv.class)
@Conforms(to = "TS 51.011 8.12", by = EnableChv.class)
@Conforms(to = "TS 51.011 8.13", by = UnblockChv.class)
class ChvCommandTest {

    private final CardPort port = Cards.of(
                    Cards.alpha().pins(new PinSpec("1234", "12345678", "5678", "87654321", "99999999", true)))
            .port(0);

    @Test
    void three_wrong_codes_block_it_and_the_unblocking_code_helps() {
        play(port, """
                > A0200001 08 30303030FFFFFFFF
                < 9804
                > A0200001 08 30303030FFFFFFFF
                < 9804
                > A0F2000016
                < 0000....3F0001000000000009 31 02 02 04 00 81 8A 83 8A 9000
                > A0200001 08 30303030FFFFFFFF
                < 9840
                > A0200001 08 31323334FFFFFFFF
                < 9840
                > A02C0000 10 3030303030303030 34333231FFFFFFFF
                < 9804
                > A0F2000016
                < 0000....3F0001000000000009 31 02 02 04 00 80 89 83 8A 9000
                > A02C0000 10 3132333435363738 34333231FFFFFFFF
                < 9000
                > A0F2000016
                < 0000....3F0001000000000009 31 02 02 04 00 83 8A 83 8A 9000
                > A0200001 08 34333231FFFFFFFF
                < 9000
                """);
    }

    @Test
    void the_first_code_is_changed_disabled_and_enabled() {
        play(port, """
                > A0240001 10 31323334FFFFFFFF 3535353535353535
                < 9000
                > A0240001 10 3535353535353535 3535FFFFFFFFFFFF
                < 9804
                > A0280001 08 3535353535353535
                < 9808
                > A0260001 08 3535353535353535
                < 9000
                > A0F2000016
                < 0000....3F0001000000000009 B1.. 9000
                > A0200001 08 3535353535353535
                < 9808
                > A0260001 08 3535353535353535
                < 9808
                > A0280001 08 3535353535353535
                < 9000
                """);
    }

    @Test
    void both_kinds_of_terminal_share_the_codes() {
        play(port, """
                > A0240002 10 35363738FFFFFFFF 36363636FFFFFFFF
                < 9000
                > A0200001 08 30303030FFFFFFFF
                < 9804
                reset
                > 00A4040C 07 A0000000871002
                < 9000
                > 00200081 08 36363636FFFFFFFF
                < 9000
                > 0020000100
                < 63C2
                """);
    }

    @Test
    void the_second_code_is_needed_for_fixed_dialling() {
        play(port, """
                > A0200001 08 31323334FFFFFFFF
                < 9000
                > A0A40000027F10
                < 9F16
                > A0A40000026F3B
                < 9F0F
                > A0DC0104 1C FFFFFFFFFFFFFFFFFFFFFFFFFFFF 0281 21 FFFFFFFFFFFFFFFFFF FFFF
                < 9804
                > A0200002 08 35363738FFFFFFFF
                < 9000
                > A0DC0104 1C FFFFFFFFFFFFFFFFFFFFFFFFFFFF 0281 21 FFFFFFFFFFFFFFFFFF FFFF
                < 9000
                > A02C0002 10 3030303030303030 34333231FFFFFFFF
                < 9804
                """);
    }

    @Test
    void what_is_no_such_command_is_refused() {
        play(port, """
                > A0200003 08 31323334FFFFFFFF
                < 6B00
                > A0200101 08 31323334FFFFFFFF
                < 6B00
                > A020000100
                < 6708
                > A0240001 08 31323334FFFFFFFF
                < 6710
                > A0260002 08 35363738FFFFFFFF
                < 6B00
                > A02C0001 10 3132333435363738 34333231FFFFFFFF
                < 6B00
                """);
    }
}
