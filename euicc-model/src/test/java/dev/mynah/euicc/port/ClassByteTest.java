package dev.mynah.euicc.port;

import static dev.mynah.euicc.Transcript.play;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.apdu.ClassByte;
import dev.mynah.euicc.conformance.Conforms;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 102 221 10.1.1", by = ClassByte.class)
@Conforms(to = "TS 102 221 10.2.1.5", by = EsimPort.class)
class ClassByteTest {

    private final CardPort port = Cards.dualSim().port(0);

    @Test
    void classes_the_card_does_not_speak_are_refused() {
        play(port, """
                > 20A40000023F00
                < 6E00
                > FFA40000023F00
                < 6E00
                > 80A40000023F00
                < 6E00
                > 00F2000000
                < 6E00
                """);
    }

    @Test
    void secure_messaging_and_chaining_are_refused() {
        play(port, """
                > 04A40000023F00
                < 6882
                > 0CA40000023F00
                < 6882
                > 60A40000023F00
                < 6882
                > 10A40000023F00
                < 6884
                > 90F2000000
                < 6884
                """);
    }

    @Test
    void instructions_the_card_does_not_know_are_refused() {
        play(port, """
                > 0000000000
                < 6D00
                > 00E2910003BF2E00   # STORE DATA, but no ISD-R is selected
                < 6D00
                > 80E2910003BF2E00
                < 6D00
                > 807C000000         # MANAGE LSI
                < 6D00
                > 00320000000003
                < 6700
                """);
    }

    @Test
    void what_is_no_command_has_a_wrong_length() {
        play(port, """
                >
                < 6700
                > 00
                < 6700
                > 00A400
                < 6700
                > 00A40000023F
                < 6700
                > 00A40000023F000000
                < 6700
                > 00A4000000000200
                < 6700
                """);
    }
}
