package dev.mynah.euicc.port;

import static dev.mynah.euicc.Transcript.play;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MepTest {

    private static final String ISD_R_SELECTED = """
            > 00A40400 10 A0000005591010FFFFFFFF8900000100 00
            < 6F.. 8410A0000005591010FFFFFFFF8900000100.. 9000
            """;
    private static final String NO_ISD_R = """
            > 00A40400 10 A0000005591010FFFFFFFF8900000100 00
            < 6A82
            """;

    @Test
    void in_mode_b_the_isd_r_is_on_every_port() {
        Euicc card = Cards.dualSim();
        assertThat(card.portCount()).isEqualTo(2);
        play(card.port(0), ISD_R_SELECTED);
        play(card.port(1), ISD_R_SELECTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"A1", "A2"})
    void in_modes_a_the_isd_r_is_on_port_0_and_profiles_are_on_the_others(MepMode mode) {
        Euicc card = Euicc.of(
                EuiccSpec.of(
                        Cards.EID,
                        mode,
                        2,
                        List.of(
                                Cards.alpha().enabledOnPort(1).build(),
                                Cards.beta().enabledOnPort(2).build())),
                CardMemory.inRam());
        assertThat(card.portCount()).isEqualTo(3);
        play(card.port(0), ISD_R_SELECTED);
        play(card.port(1), NO_ISD_R);
        play(card.port(2), NO_ISD_R);
        play(card.port(0), """
                > 00A4040C 07 A0000000871002
                < 6A82
                """);
        play(card.port(2), """
                > 00A4040C 07 A0000000871002
                < 9000
                > 00B0870009
                < 089999070000000010 9000
                """);
    }

    @Test
    void pins_and_files_of_one_port_are_not_those_of_another() {
        Euicc card = Cards.dualSim();
        play(card.port(0), """
                > 00A4040C 07 A0000000871002
                < 9000
                > 00B0870009
                < 080910100000000010 9000
                > 0020000A 08 3132333435363738
                < 9000
                > 00200001 08 3030303030303030
                < 6984
                """);
        play(card.port(1), """
                > 00A4040C 07 A0000000871002
                < 9000
                > 00D68700 01 08
                < 6982
                > 00B0870009
                < 089999.. 9000
                """);
    }

    @Test
    void a_reset_concerns_its_port_only() {
        Euicc card = Cards.dualSim();
        play(card.port(1), """
                > 00A4000C022FE2
                < 9000
                """);
        card.port(0).reset();
        play(card.port(1), """
                > 00B000000A
                < 9894.. 9000
                """);
    }
}
