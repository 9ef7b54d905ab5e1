package dev.mynah.euicc.command;

import static dev.mynah.euicc.Transcript.play;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.PinSpec;
import dev.mynah.euicc.conformance.Conforms;
import dev.mynah.euicc.pin.Pins;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 102 221 9.4.1", by = Pins.class)
@Conforms(to = "TS 102 221 9.5.2", by = Pins.class)
@Conforms(to = "TS 102 221 11.1.11", by = DisablePin.class)
class UniversalPinTest {

    private final CardPort port = Cards.of(Cards.alpha()
                    .pins(new PinSpec("1234", "12345678", "5678", "87654321", "99999999", true, Optional.of("7777"))))
            .port(0);

    @Test
    void it_takes_the_place_of_the_applications_pin() {
        play(port, """
                > 00A40404 07 A0000000871002 00
                < 62.. C612 9001F0 830101 830181 83010A 950100 830111 9000
                > 00268001 08 31323334FFFFFFFF
                < 9000
                > 00A40404 07 A0000000871002 00
                < 62.. C612 900170 830101 830181 83010A 950108 830111 9000
                > 00B0870009              # PIN1 isn't asked for any more, but another is
                < 6982
                > 00200001 08 31323334FFFFFFFF
                < 6984
                > 00200011 08 37373737FFFFFFFF
                < 9000
                > 00B0870009
                < 0809.. 9000
                reset
                > 00A4040C 07 A0000000871002
                < 9000
                > 00B0870009
                < 6982
                """);
    }

    @Test
    void enabling_the_applications_pin_ends_the_replacement() {
        play(port, """
                > 00269101 08 31323334FFFFFFFF
                < 9000
                > 00280001 08 31323334FFFFFFFF
                < 9000
                reset
                > 00A40404 07 A0000000871002 00
                < 62.. 9001F0 830101 830181 83010A 950100 830111 9000
                > 00200011 08 37373737FFFFFFFF
                < 9000
                > 00B0870009
                < 6982
                > 00200001 08 31323334FFFFFFFF
                < 9000
                > 00B0870009
                < 0809.. 9000
                """);
    }

    @Test
    void with_neither_asked_for_all_is_open() {
        play(port, """
                > 00A4040C 07 A0000000871002
                < 9000
                > 00268001 08 31323334FFFFFFFF
                < 9000
                > 00268011 08 37373737FFFFFFFF     # it can't stand for itself
                < 6985
                > 00260011 08 37373737FFFFFFFF
                < 9000
                reset
                > 00A4040C 07 A0000000871002
                < 9000
                > 00B0870009
                < 0809.. 9000
                """);
    }

    @Test
    void two_codes_share_one_unblocking_code_and_its_counter() {
        play(port, """
                > 002C0011 10 3030303030303030 34333231FFFFFFFF
                < 63C9
                > 002C0001 10 3030303030303030 34333231FFFFFFFF
                < 63C8
                > 002C001100
                < 63C8
                > 002C0001 10 3132333435363738 34333231FFFFFFFF
                < 9000
                > 002C001100
                < 63CA
                """);
    }

    @Test
    void where_there_is_none_nothing_is_replaced() {
        CardPort without = Cards.of(
                        Cards.alpha().pins(new PinSpec("1234", "12345678", "5678", "87654321", "99999999", true)))
                .port(0);
        play(without, """
                > 00268001 08 31323334FFFFFFFF
                < 6A88
                > 00264001 08 31323334FFFFFFFF
                < 6A86
                > 0020000100
                < 63C3
                """);
    }
}
