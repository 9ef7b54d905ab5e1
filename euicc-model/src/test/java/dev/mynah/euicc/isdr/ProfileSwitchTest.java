package dev.mynah.euicc.isdr;

import static dev.mynah.euicc.Transcript.play;
import static dev.mynah.euicc.Transcript.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.EuiccSpec;
import dev.mynah.euicc.MepMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Profile changes as a terminal lives through them: over the port, with its channels and its proactive session. */
class ProfileSwitchTest {

    private static final String ALPHA_IMSI = "080910100000000010";
    private static final String BETA_IMSI = "089999070000000010";
    private static final String TRAVEL_IMSI = "080910100000000020";

    private static final String TRAVEL = "98 94 00 01 00 00 00 00 20 F5";
    private static final String BETA = "98 94 79 00 00 00 00 00 10 F3";

    private static final String SELECT_ISD_R = """
            > 0070 0000 01
            < 01 9000
            > 01A4 0400 10 A0000005591010FFFFFFFF8900000100
            < 6121
            > 01C0 0000 21
            < 6F1F 8410 A0000005591010FFFFFFFF8900000100 A504 9F6501FF E005 8203 020202 9000
            """;

    private static final String READ_IMSI = """
            > 00A4 040C 07 A0000000871002
            < 9000
            > 00A4 000C 02 6F07
            < 9000
            > 00B0 0000 09
            < %s 9000
            """;

    // Byte 3 announces REFRESH, byte 34 its mode "eUICC Profile State Change".
    private static final String TERMINAL_PROFILE = """
            > 8010 0000 22 000080 00000000000000000000 00000000000000000000 00000000000000000000 20
            < 9000
            """;

    private final CardMemory memory = CardMemory.inRam();
    private final Euicc card = Euicc.of(Cards.twoPorts(), memory);

    @Test
    void a_port_gets_another_profile_by_refresh_and_the_other_port_does_not_notice() {
        play(card.port(0), """
                > 00A4 040C 07 A0000000871002
                < 9000
                > 00A4 000C 02 6F07
                < 9000
                """);

        play(card.port(1), TERMINAL_PROFILE + SELECT_ISD_R);
        play(
                card.port(1),
                """
                > 81E2 9100 14 BF31 11 A00C 5A0A %s 8101 FF
                < 6106
                > 81C0 0000 06
                < BF31 03 8001 00 910B
                """.formatted(TRAVEL)
                        + READ_IMSI.formatted(BETA_IMSI).replace("9000", "910B")
                        + """
                > 8012 0000 0B
                < D009 8103 010109 8202 8182 9000
                > 8014 0000 0C 8103 010109 8202 8281 8301 00
                < 9000
                """
                        + READ_IMSI.formatted(TRAVEL_IMSI));

        play(card.port(0), "> 00B0 0000 09\n< %s 9000".formatted(ALPHA_IMSI));
    }

    @Test
    void a_terminal_that_resets_instead_of_answering_has_the_new_profile() {
        play(card.port(1), SELECT_ISD_R + enable(TRAVEL, "FF") + READ_IMSI.formatted(BETA_IMSI));

        play(card.port(1), "reset\n" + READ_IMSI.formatted(TRAVEL_IMSI));
    }

    @Test
    void power_that_fails_before_the_reset_leaves_the_new_profile_too() {
        play(card.port(1), SELECT_ISD_R + enable(TRAVEL, "FF"));

        play(Euicc.of(Cards.twoPorts(), memory).port(1), READ_IMSI.formatted(TRAVEL_IMSI));
    }

    @Test
    void without_refresh_the_profile_is_there_with_the_answer() {
        play(card.port(1), SELECT_ISD_R + enable(TRAVEL, "00") + READ_IMSI.formatted(TRAVEL_IMSI));
        play(card.port(0), READ_IMSI.formatted(ALPHA_IMSI));
    }

    @Test
    void a_port_whose_profile_is_disabled_still_has_the_isd_r_and_no_usim() {
        play(card.port(1), SELECT_ISD_R + """
                > 81E2 9100 14 BF32 11 A00C 5A0A %s 8101 00
                < 6106
                > 81C0 0000 06
                < BF32 03 8001 00 9000
                > 00A4 040C 07 A0000000871002
                < 6A82
                > 81E2 9100 08 BF2D 05 5C03 5A 9F24
                < 61..
                """.formatted(BETA));
        play(card.port(1), "reset\n" + SELECT_ISD_R + enable(TRAVEL, "00") + READ_IMSI.formatted(TRAVEL_IMSI));
    }

    @Test
    void in_mode_a1_the_isd_r_is_only_on_port_0_and_enables_on_the_port_it_is_told() {
        Euicc a1 = Euicc.of(
                EuiccSpec.of(
                        Cards.EID,
                        MepMode.A1,
                        2,
                        List.of(Cards.alpha().build(), Cards.travel().build())),
                CardMemory.inRam());
        assertThat(send(a1.port(2), "01A4 0400 10 A0000005591010FFFFFFFF8900000100"))
                .isEqualTo("6881");
        assertThat(send(a1.port(2), "00A4 0400 10 A0000005591010FFFFFFFF8900000100"))
                .isEqualTo("6A82");
        play(a1.port(0), SELECT_ISD_R + """
                > 81E2 9100 17 BF31 14 A00C 5A0A %s 8101 00 8201 02
                < 6106
                > 81C0 0000 06
                < BF31 03 8001 00 9000
                """.formatted(TRAVEL));
        play(a1.port(2), READ_IMSI.formatted(TRAVEL_IMSI));
        assertThat(send(a1.port(1), "00A4 040C 07 A0000000871002")).isEqualTo("6A82");
    }

    private static String enable(String iccid, String refresh) {
        return """
                > 81E2 9100 14 BF31 11 A00C 5A0A %s 8101 %s
                < 6106
                > 81C0 0000 06
                < BF31 03 8001 00 9000
                """.formatted(iccid, refresh);
    }
}
