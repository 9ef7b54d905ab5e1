package dev.mynah.euicc.port;

import static dev.mynah.euicc.Transcript.play;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.conformance.Conforms;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What is known of MANAGE LSI is its parameters and objects, from decoders of it; its status words, that number 0 alone can be
 * used before the configuration, and that an answer names the card's only mode are how we read it, not checked against the text.
 */
@Conforms(to = "TS 102 221 MANAGE LSI", by = LogicalSecureElements.class)
class LogicalSecureElementsTest {

    private static final String CONFIGURED = """
            > 807C0400 0B 800101 9003030201 910102 00
            < 800101 810100 90020303 910102 9000
            """;

    private final CardPort wire = Cards.dualSim().terminalInterface();

    @Test
    void one_wire_reaches_every_port() {
        play(wire, """
                > 00A4040C 07 A0000000871002
                < 9000
                > 00B0870009
                < 0809101000000000109000
                """);
        play(wire, CONFIGURED);
        play(wire, """
                > 807C0001
                < 9000
                > 00B0870009             # nothing is selected on the other one yet
                < 6A82
                > 00A4040C 07 A0000000871002
                < 9000
                > 00B0870009
                < 089999070000000010 9000
                > 807C0000
                < 9000
                > 00B0870009
                < 080910100000000010 9000
                """);
    }

    @Test
    void pins_and_channels_are_each_elements_own() {
        play(wire, CONFIGURED);
        play(wire, """
                > 0070000001
                < 01 9000
                > 0020000A 08 3132333435363738
                < 9000
                > 807C0001
                < 9000
                > 01A4000C 02 3F00
                < 6881
                > 00A4040C 07 A0000000871002
                < 9000
                > 00D68700 01 08
                < 6982
                """);
    }

    @Test
    void one_element_is_reset_while_the_other_goes_on() {
        play(wire, CONFIGURED);
        String atr = HexFormat.of().withUpperCase().formatHex(Atr.of(MepMode.B));
        play(wire, """
                > 00A4000C 02 2FE2
                < 9000
                > 807C0101 00
                < 6C%02X
                > 807C0101 %02X
                < 80%02X %s 9000
                > 00B000000A
                < 9894.. 9000
                > 807C0100 %02X
                < 80.. 9000
                > 00B000000A
                < 6986
                """.formatted(
                        2 + atr.length() / 2, 2 + atr.length() / 2, atr.length() / 2, atr, 2 + atr.length() / 2));
    }

    @Test
    void before_they_are_configured_there_is_only_the_first() {
        play(wire, """
                > 807C0000
                < 9000
                > 807C0001
                < 6A86
                """);
        play(wire, CONFIGURED);
        play(wire, """
                > 807C0001
                < 9000
                reset
                > 807C0001
                < 6A86
                """);
    }

    @Test
    void a_terminal_without_the_cards_mode_gets_one() {
        play(wire, """
                > 807C0400 08 800101 900101 9101 02
                < 6A80
                > 807C0400 09 800101 900101 910102
                < 610D
                > 00C000000D
                < 800101 810100 90020003 910101 9000
                > 807C0001
                < 6A86
                > 807C0400 03 800101 00
                < 800101 810100 90020003 910101 9000
                """);
    }

    @Test
    void in_mode_a1_one_number_is_for_the_isd_r_alone() {
        Euicc card = Euicc.of(
                EuiccSpec.of(
                        Cards.EID,
                        MepMode.A1,
                        2,
                        List.of(
                                Cards.alpha().enabledOnPort(1).build(),
                                Cards.beta().enabledOnPort(2).build())),
                CardMemory.inRam());
        play(card.terminalInterface(), """
                > 807C0400 09 800101 90020103 910105 00
                < 6700
                > 807C0400 0A 800101 90020103 910105 00
                < 800102 810100 90020101 910101 9000
                > 807C0002                     # the terminal has only numbers 0 and 1
                < 6A86
                > 807C0001
                < 9000
                > 00A4040C 07 A0000000871002
                < 9000
                """);
    }

    @Test
    void what_is_no_such_command_is_refused() {
        play(wire, """
                > 807C0500
                < 6A86
                > 807C0200 01 01               # there is no contactless interface to assign
                < 6A81
                > 807C0300
                < 6A81
                > 807C0000 01 00
                < 6700
                > 807C0100 01 00
                < 6700
                > 807C0401 03 800101
                < 6A86
                > 807C0400 03 900103
                < 6A80
                > 807C0400 02 8001
                < 6A80
                > 0070000001
                < 01 9000
                > 817C0000                   # it has no channels
                < 6D00
                """);
    }

    @Test
    void a_card_without_ports_to_choose_from_does_not_know_it() {
        Euicc card = Cards.of(Cards.alpha());
        play(card.terminalInterface(), """
                > 807C0000
                < 6D00
                """);
        assertThat(card.terminalInterface().reset()).isEqualTo(card.atr());
    }
}
