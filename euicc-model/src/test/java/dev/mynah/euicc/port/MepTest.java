package dev.mynah.euicc.port;

import static dev.mynah.euicc.Transcript.play;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import dev.mynah.euicc.conformance.Conforms;
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

    @Test
    @Conforms(to = "SGP.22 5.7.16", by = EsimPort.class)
    void a_refresh_goes_to_the_port_whose_profile_changes_and_seven_others_go_on() {
        Euicc card = Euicc.of(
                EuiccSpec.of(
                        Cards.EID,
                        MepMode.A1,
                        8,
                        List.of(
                                Cards.alpha().enabledOnPort(5).build(),
                                Cards.beta().enabledOnPort(8).build(),
                                Cards.travel().build())),
                CardMemory.inRam());
        for (int port = 1; port <= 8; port++) {
            play(card.port(port), """
                    > 80100000 22 0000800000000000000000000000000000000000000000000000000000000000 0020
                    < 9000
                    """);
        }
        play(card.port(8), """
                > 00A4040C 07 A0000000871002
                < 9000
                > 0070000001
                < 01 9000
                """);
        play(card.port(0), """
                > 0070000001
                < 01 9000
                > 01A4040C 10 A0000005591010FFFFFFFF8900000100
                < 9000
                > 81E29100 17 BF3114 A00C 5A0A 989400010000000020F5 8101FF 820105
                < 6106
                > 01C0000006
                < BF3103800100 9000                            # no REFRESH here
                """);
        play(card.port(8), """
                > 00B0870009
                < 089999070000000010 9000
                """);
        play(card.port(5), """
                > 00A4000C022FE2
                < 910B
                > 801200000B
                < D009 8103 010109 8202 8182 9000
                > 80140000 0C 8103010109 82028281 830100
                < 9000
                > 00A4000C022FE2
                < 9000
                > 00B000000A
                < 989400010000000020F5 9000
                """);
        play(card.port(8), """
                > 00B0870009
                < 089999070000000010 9000
                > 01A4000C023F00                               # its second channel is still open
                < 9000
                """);
        play(card.port(0), """
                > 81E29100 0A BF2D 07 5C05 5A 9F70 9F24 00
                < BF2D .. 5A0A 989400010000000010F7 9F700100 .. 5A0A 989400010000000020F5 9F700101 9F240105 9000
                """);
    }

    @Test
    @Conforms(to = "SGP.22 5.7.16", by = EsimPort.class)
    void a_change_closes_the_channels_of_its_port_but_that_of_the_isd_r() {
        Euicc card = Cards.dualSim();
        play(card.port(0), """
                > 0070000001
                < 01 9000
                > 0070000001
                < 02 9000
                > 01A4040C 10 A0000005591010FFFFFFFF8900000100
                < 9000
                > 81E29100 14 BF3211 A00C 5A0A 989400010000000010F7 810100 00
                < BF3203800100 9000
                > 02A4000C023F00
                < 6881
                > 81E29100 06 BF3E035C015A 00
                < BF3E..9000
                """);
    }
}
