package dev.mynah.euicc.command;

import static dev.mynah.euicc.Transcript.play;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.conformance.Conforms;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 102 221 11.1.19", by = TerminalCapability.class)
class TerminalCapabilityTest {

    private final CardPort port = Cards.dualSim().port(0);

    @Test
    void a_terminal_says_what_it_can_do() {
        play(port, """
                > 80AA0000 0F A90D 8003013C05 8100 820101 830107
                < 9000
                > 80AA0000 02 A900
                < 9000
                """);
    }

    @Test
    void what_a_later_terminal_says_more_is_passed_over() {
        play(port, """
                > 80AA0000 0E A90C 810155 82020100 8403AABBCC
                < 9000
                """);
    }

    @Test
    void what_is_no_such_template_is_refused() {
        play(port, """
                > 80AA0000 02 A800
                < 6A80
                > 80AA0000 04 A903 8100
                < 6A80
                > 80AA0000 03 A901 81
                < 6A80
                > 80AA0000 04 A902 8300
                < 6A80
                > 80AA0000 05 A903 800101
                < 6A80
                > 80AA000000
                < 6700
                > 80AA0100 02 A900
                < 6A86
                > 00AA0000 02 A900
                < 6E00
                """);
    }
}
