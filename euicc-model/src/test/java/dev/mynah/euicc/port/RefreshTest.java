package dev.mynah.euicc.port;

import static dev.mynah.euicc.Transcript.play;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.Euicc;
import dev.mynah.euicc.cat.ProactiveSession;
import dev.mynah.euicc.conformance.Conforms;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 102 223 6.4.7", by = ProactiveSession.class)
class RefreshTest {

    private final Euicc card = Cards.dualSim();
    private final CardPort port = card.port(0);
    private final CardPort other = card.port(1);

    private static final String REFRESH_SUPPORTED = """
            > 80100000 03 000080
            < 9000
            """;
    private static final String STATE_CHANGE_SUPPORTED = """
            > 80100000 22 0000800000000000000000000000000000000000000000000000000000000000 0020
            < 9000
            """;
    private static final String ENABLE_TRAVEL_WITH_REFRESH = """
            > 0070000001
            < 01 9000
            > 01A4040C 10 A0000005591010FFFFFFFF8900000100
            < 9000
            > 81E29100 14 BF3111 A00C 5A0A 989400010000000020F5 8101FF
            < 6106
            """;

    @Test
    void the_profile_changes_when_the_terminal_has_refreshed() {
        play(port, STATE_CHANGE_SUPPORTED);
        play(port, ENABLE_TRAVEL_WITH_REFRESH);
        play(port, """
                > 01C0000006
                < BF3103800100 910B
                > 00A4000C022FE2        # still the old profile
                < 910B
                > 00B000000A
                < 989400010000000010F7 910B
                > 801200000A
                < 6C0B
                > 801200000B
                < D009 8103 010109 8202 8182 9000
                > 80140000 0C 8103010109 82028281 830100
                < 9000
                > 00B000000A
                < 6986
                > 00A4000C022FE2
                < 9000
                > 00B000000A
                < 989400010000000020F5 9000
                > 81E29100 03 BF3E00     # the channel with the ISD-R is still there
                < ..
                """);
    }

    @Test
    void a_terminal_that_knows_no_better_is_asked_to_reset_the_card() {
        play(port, REFRESH_SUPPORTED);
        play(port, ENABLE_TRAVEL_WITH_REFRESH);
        play(port, """
                > 01C0000006
                < BF3103800100 910B
                > 801200000B
                < D009 8103 010104 8202 8182 9000
                reset
                > 00A4000C022FE2
                < 9000
                > 00B000000A
                < 989400010000000020F5 9000
                """);
    }

    @Test
    void a_terminal_that_performs_no_refresh_gets_the_profile_after_a_reset() {
        play(port, ENABLE_TRAVEL_WITH_REFRESH);
        play(port, """
                > 01C0000006
                < BF3103800100 9000
                > 8012000000
                < 6985
                > 00A4000C022FE2
                < 9000
                > 00B000000A
                < 989400010000000010F7 9000
                reset
                > 00A4000C022FE2
                < 9000
                > 00B000000A
                < 989400010000000020F5 9000
                """);
    }

    @Test
    void while_a_proactive_session_runs_no_other_refresh_begins() {
        play(port, STATE_CHANGE_SUPPORTED);
        play(port, ENABLE_TRAVEL_WITH_REFRESH);
        play(port, """
                > 01C0000006
                < BF3103800100 910B
                > 801200000B
                < D0.. 9000
                > 81E29100 14 BF3211 A00C 5A0A 989400010000000010F7 8101FF
                < 6106
                > 01C0000006
                < BF3203800105 9000
                """);
    }

    @Test
    void the_other_port_does_not_notice() {
        play(other, """
                > 00A4000C022FE2
                < 9000
                > 0070000001
                < 01 9000
                """);
        play(port, STATE_CHANGE_SUPPORTED);
        play(port, ENABLE_TRAVEL_WITH_REFRESH);
        play(other, """
                > 00B000000A
                < 989479000000000010F3 9000
                > 01A4000C023F00
                < 9000
                > 8012000000
                < 6985
                """);
        play(port, """
                > 01C0000006
                < BF3103800100 910B
                > 801200000B
                < D0.. 9000
                > 80140000 0C 8103010109 82028281 830100
                < 9000
                """);
        play(other, """
                > 00B000000A
                < 989479000000000010F3 9000
                """);
    }

    @Test
    void without_refresh_the_profile_has_changed_when_the_answer_comes() {
        play(port, """
                > 00A4000C022FE2
                < 9000
                > 0070000001
                < 01 9000
                > 01A4040C 10 A0000005591010FFFFFFFF8900000100
                < 9000
                > 81E29100 14 BF3111 A00C 5A0A 989400010000000020F5 810100 00
                < BF3103800100 9000
                > 00B000000A
                < 6986
                > 00A4000C022FE2
                < 9000
                > 00B000000A
                < 989400010000000020F5 9000
                """);
    }

    @Test
    void a_port_whose_profile_was_disabled_has_hardly_anything() {
        play(port, """
                > 00A4040C 10 A0000005591010FFFFFFFF8900000100
                < 9000
                > 80E29100 14 BF3211 A00C 5A0A 989400010000000010F7 810100 00
                < BF3203800100 9000
                > 00A4040C 07 A0000000871002
                < 6A82
                > 00A4000C022FE2
                < 6A82
                > 00A4000C022F00
                < 9000
                > 00B2010428
                < FFFF..FF 9000
                > 0020000100
                < 6A88
                > 00A40004023F0000
                < 62..C603 900100 9000
                """);
    }

    @Test
    void a_terminal_response_to_nothing_or_to_something_else_is_refused() {
        play(port, """
                > 80140000 0C 8103010109 82028281 830100
                < 6985
                > 8014000000
                < 6700
                """);
        play(port, STATE_CHANGE_SUPPORTED);
        play(port, ENABLE_TRAVEL_WITH_REFRESH);
        play(port, """
                > 01C0000006
                < BF3103800100 910B
                > 801200000B
                < D0.. 9000
                > 80140000 0C 8103020109 82028281 830100
                < 6A80
                > 80140000 03 830100
                < 6A80
                > 80140000 05 8103010109
                < 6A80
                > 80140000 0C 8103010109 82028281 830120   # unable to process now
                < 9000
                > 00A4000C022FE2
                < 9000
                > 00B000000A
                < 989400010000000010F7 9000
                """);
    }
}
