package dev.mynah.euicc.cat;

import static dev.mynah.euicc.Transcript.play;

import dev.mynah.euicc.CardPort;
import dev.mynah.euicc.Cards;
import dev.mynah.euicc.Transcript;
import dev.mynah.euicc.cat.applet.Applet;
import dev.mynah.euicc.cat.applet.AppletSpec;
import dev.mynah.euicc.cat.applet.ControlRule;
import dev.mynah.euicc.cat.applet.DisplayStep;
import dev.mynah.euicc.cat.applet.EventReaction;
import dev.mynah.euicc.cat.applet.InputStep;
import dev.mynah.euicc.cat.applet.MenuEntry;
import dev.mynah.euicc.cat.applet.OpenChannelStep;
import dev.mynah.euicc.cat.applet.ReceiveDataStep;
import dev.mynah.euicc.cat.applet.SelectStep;
import dev.mynah.euicc.cat.applet.SendDataStep;
import dev.mynah.euicc.cat.applet.SendSmsStep;
import dev.mynah.euicc.cat.applet.SendUssdStep;
import dev.mynah.euicc.cat.applet.TimerReaction;
import dev.mynah.euicc.cat.object.ToolkitEvent;
import dev.mynah.euicc.cat.object.TransportLevel;
import dev.mynah.euicc.conformance.Conforms;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@Conforms(to = "TS 102 223 5.1", by = ProactiveSession.class)
class AppletTest {

    static final AppletSpec SPEC = new AppletSpec(
            "Alpha",
            List.of(
                    new MenuEntry(
                            "Balance",
                            Optional.of("What is left"),
                            List.of(
                                    new SendUssdStep("*100#", Optional.of(""), "left"),
                                    new DisplayStep("${left}", true, Optional.empty()))),
                    new MenuEntry(
                            "Weather",
                            Optional.empty(),
                            List.of(
                                    new SelectStep("City", List.of("Rome", "Oslo"), "city"),
                                    new InputStep("Name", 1, 8, false, false, Optional.empty(), "name"),
                                    new SendSmsStep("+12345", "${name} ${city}", Optional.empty()))),
                    new MenuEntry(
                            "Data",
                            Optional.empty(),
                            List.of(
                                    new OpenChannelStep(
                                            Optional.of("internet"),
                                            new TransportLevel(TransportLevel.UDP_REMOTE, 53),
                                            new byte[] {10, 0, 0, 1},
                                            200,
                                            Optional.empty()),
                                    new SendDataStep("ping"),
                                    new ReceiveDataStep(100, "pong"),
                                    new DisplayStep("${pong}", false, Optional.empty())))),
            List.of(),
            List.of(new EventReaction(
                    ToolkitEvent.LOCATION_STATUS, List.of(new DisplayStep("In ${plmn}", false, Optional.empty())))),
            List.of(new TimerReaction(
                    Duration.ofMinutes(5), true, List.of(new DisplayStep("Five", false, Optional.empty())))),
            List.of(
                    new ControlRule("0900*", false, Optional.empty()),
                    new ControlRule("123", true, Optional.of("+4912"))),
            List.of(new ControlRule("+666", false, Optional.empty())));

    /** Everything that can be asked of a terminal. */
    private static final String PROFILE = "> 80100000 14 FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF\n";

    /** The session that sets up menu, events and timer. */
    private static final String SET_UP = PROFILE + """
            < 912D
            > 801200002D
            < D02B 8103012580 82028182 8505416C706861 8F080142616C616E6365 8F080257656174686572 8F050344617461 9000
            > 80140000 0C 8103012580 82028281 830100
            < 910F
            > 801200000F
            < D00D 8103010500 82028182 99020309 9000
            > 80140000 0C 8103010500 82028281 830100
            < 9113
            > 8012000013
            < D011 8103012700 82028182 A40101 A503005000 9000
            > 80140000 0F 8103012700 82028281 830100 A40101
            < 9000
            """;

    private final CardPort port = Cards.of(Cards.alpha().toolkit(SPEC)).port(0);

    @Test
    @Conforms(to = "TS 102 223 6.4.8", by = Applet.class)
    @Conforms(to = "TS 102 221 11.2.1", by = Applet.class)
    void the_menu_is_set_up_once_the_terminal_has_said_what_it_can_do() {
        play(port, """
                > 80F2000C
                < 9000
                """ + SET_UP);
    }

    @Test
    void a_terminal_that_can_do_little_is_asked_for_little() {
        play(port, """
                > 80100000 05 0000008000     # PROVIDE LOCAL INFORMATION (NMR) and nothing else
                < 9000
                > 8012000010
                < 6985
                """);
    }

    @Test
    @Conforms(to = "TS 102 223 7.2", by = Applet.class)
    void a_chosen_entry_leads_from_step_to_step() {
        play(port, SET_UP);
        play(port, """
                > 80C20000 09 D307 82020181 900102      # Weather
                < 911F
                > 801200001F
                < D01D 8103012400 82028182 850443697479 8F0501526F6D65 8F05024F736C6F 9000
                > 80140000 0F 8103012400 82028281 830100 900102
                < 9116
                > 8012000016
                < D014 8103012301 82028182 8D05044E616D65 91020108 9000
                > 80140000 12 8103012301 82028281 830100 8D0404416E6E
                < 911E
                > 801200001E
                < D01C 8103011300 82028183 8B11 0100 05912143F5 0000 0841B71BF49CB3DF 9000
                > 80140000 0C 8103011300 82028283 830100
                < 9000
                """);
    }

    @Test
    void back_leads_to_the_last_question_and_then_out_of_the_menu() {
        play(port, SET_UP);
        play(port, """
                > 80C20000 09 D307 82020181 900102
                < 911F
                > 801200001F
                < D01D 81030124..9000
                > 80140000 0F 8103012400 82028281 830100 900102
                < 9116
                > 8012000016
                < D014..9000
                > 80140000 0C 8103012301 82028281 830111     # back
                < 911F
                > 801200001F
                < D01D 81030124..9000
                > 80140000 0C 8103012400 82028281 830111     # and back again
                < 9000
                """);
    }

    @Test
    @Conforms(to = "TS 31.111 6.4.12", by = SendUssdStep.class)
    void what_the_network_said_can_be_shown() {
        play(port, SET_UP);
        play(port, """
                > 80C20000 09 D307 82020181 900101      # Balance
                < 9115
                > 8012000015
                < D013 8103011200 82028183 8500 8A060FAA180C3602 9000
                > 80140000 11 8103011200 82028283 830100 8D03044142
                < 9110
                > 8012000010
                < D00E 8103012181 82028102 8D03044142 9000
                """);
    }

    @Test
    void help_is_shown_to_the_user_who_asks_for_it() {
        play(port, SET_UP);
        play(port, """
                > 80C20000 0B D309 82020181 900101 9500
                < 911A
                > 801200001A
                < D018 8103012181 82028102 8D0D0457686174206973206C656674 9000
                """);
    }

    @Test
    @Conforms(to = "TS 102 221 11.2.2", by = Applet.class)
    void while_a_command_is_out_the_toolkit_is_busy() {
        play(port, PROFILE);
        play(port, """
                > 80C20000 09 D307 82020181 900101
                < 9300
                > 801200002D
                < D02B..9000
                > 80C20000 09 D307 82020181 900101
                < 9300
                > 80C20000 0C D60A 990103 82028281 1B0100
                < 9300
                > 80C20000 0E D70C 82028281 A40101 A503005000
                < 9300
                > 00A4000C023F00                             # anything else goes on
                < 9000
                """);
    }

    @Test
    @Conforms(to = "TS 102 223 8.12", by = ProactiveSession.class)
    void what_the_terminal_can_not_do_now_is_tried_again_after_its_next_status() {
        play(port, PROFILE);
        play(port, """
                > 801200002D
                < D02B..9000
                > 80140000 0D 8103012580 82028281 83022001     # the screen is busy
                < 910F
                > 801200000F
                < D00D..9000
                > 80140000 0C 8103010500 82028281 830100
                < 9113
                > 8012000013
                < D011..9000
                > 80140000 0F 8103012700 82028281 830100 A40101
                < 9000
                > 80F2000C
                < 912D
                """);
        for (int again = 0; again < 2; again++) {
            play(port, """
                    > 801200002D
                    < D02B..9000
                    > 80140000 0D 8103012580 82028281 83022001
                    < 9000
                    > 80F2000C
                    < 912D
                    """);
        }
        play(port, """
                > 801200002D
                < D02B..9000
                > 80140000 0D 8103012580 82028281 83022001     # the fourth time the card gives up
                < 9000
                > 80F2000C
                < 9000
                """);
    }

    @Test
    @Conforms(to = "TS 102 223 7.5.4", by = Applet.class)
    @Conforms(to = "TS 102 223 7.4", by = Applet.class)
    void events_and_timers_set_steps_going() {
        play(port, SET_UP);
        play(port, """
                > 80C20000 17 D615 990103 82028281 1B0100 9309 00F110 0001 0000001F
                < 9116
                > 8012000016
                < D014 8103012101 82028102 8D0904496E203030313031 9000
                > 80140000 0C 8103012101 82028281 830100
                < 9000
                > 80C20000 0E D70C 82028281 A40101 A503005000
                < 9113
                > 8012000013
                < D011 8103012700 82028182 A40101 A503005000 9000    # again
                > 80140000 0F 8103012700 82028281 830100 A40101
                < 9112
                > 8012000012
                < D010 8103012101 82028102 8D050446697665 9000
                """);
    }

    @Test
    @Conforms(to = "TS 102 223 6.4.27", by = OpenChannelStep.class)
    void data_is_taken_once_the_terminal_says_that_there_is_some() {
        play(port, SET_UP);
        play(port, """
                > 80C20000 09 D307 82020181 900103
                < 9129
                > 8012000029
                < D027 8103014001 82028182 350103 390200C8 470908696E7465726E6574 3C03010035 3E05210A000001 9000
                > 80140000 17 8103014001 82028281 830100 38028100 350103 390200C8
                < 9111
                > 8012000011
                < D00F 8103014301 82028121 B60470696E67 9000
                > 80140000 0F 8103014301 82028281 830100 B701FF
                < 9000
                > 80C20000 0C D60A 990103 82028281 1B0100     # another event does not count for it
                < 91..
                """);
    }

    @Test
    void data_that_came_is_shown() {
        play(port, SET_UP);
        play(port, """
                > 80C20000 09 D307 82020181 900103
                < 9129
                > 8012000029
                < D027..9000
                > 80140000 17 8103014001 82028281 830100 38028100 350103 390200C8
                < 9111
                > 8012000011
                < D00F..9000
                > 80140000 0F 8103014301 82028281 830100 B701FF
                < 9000
                > 80C20000 10 D60E 990109 82028281 B8028100 B70104
                < 910E
                > 801200000E
                < D00C 8103014200 82028121 B70164 9000
                > 80140000 15 8103014200 82028281 830100 B604706F6E67 B70100
                < 9112
                > 8012000012
                < D010 8103012101 82028102 8D0504706F6E67 9000
                """);
    }

    @Test
    @Conforms(to = "TS 31.111 7.3.1", by = Applet.class)
    @Conforms(to = "TS 31.111 7.3.2", by = Applet.class)
    void calls_and_messages_are_allowed_forbidden_or_sent_elsewhere() {
        play(port, """
                > 80C20000 0B D409 82028281 8603812143 00        # anybody
                < 9000
                > 80C20000 0D D40B 82028281 860581900021F3 00
                < 0100 9000
                > 80C20000 0B D409 82028281 86038121F3 00
                < 0205 8603919421 9000
                > 80C20000 10 D50E 82028281 86039121F3 86039166F6 00
                < 0100 9000
                """);
    }

    @Test
    @Conforms(to = "TS 102 221 11.2.2", by = Applet.class)
    void an_envelope_that_is_none_is_refused() {
        play(port, """
                > 80C20000 01 D3
                < 6A80
                > 80C20000 02 D300
                < 6A80
                > 80C20000 06 D304 82020181
                < 6A80
                > 80C20000 03 DE0100
                < 6A80
                > 80C20000 09 D307 82020181 900109
                < 6A80
                > 80C20100 09 D307 82020181 900101
                < 6A86
                > 80C20000
                < 6700
                > 80C20000 0D D90B 82028381 8A0504 41424344
                < 6A81
                """);
    }

    @Test
    @Conforms(to = "TS 31.102 4.2.25", by = Applet.class)
    void a_message_for_the_card_that_nobody_takes_is_kept() {
        play(port, """
                > 80C20000 20 D11E 82028381 8603912143 8B13 0404912143 7FF6 62111111111100 0454657374
                < 9000
                > 00A4040C 07 A0000000871002
                < 9000
                > 00A40804047FFF6F3C
                < 61..
                > 00B20104B0
                < 03 03912143 0404912143 7FF6 62111111111100 0454657374 FF..FF 9000
                """);
    }

    @Test
    void after_a_reset_the_terminal_has_to_introduce_itself_again() {
        play(port, SET_UP);
        play(port, """
                reset
                > 80C20000 09 D307 82020181 900102
                < 9000
                """ + SET_UP);
        Transcript.play(port, "> 8012000010\n< 6985\n");
    }
}
