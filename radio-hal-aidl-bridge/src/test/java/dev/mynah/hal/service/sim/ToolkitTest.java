package dev.mynah.hal.service.sim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.cat.applet.AppletSpec;
import dev.mynah.euicc.cat.applet.CallStep;
import dev.mynah.euicc.cat.applet.DisplayStep;
import dev.mynah.euicc.cat.applet.MenuEntry;
import dev.mynah.euicc.cat.applet.RefreshStep;
import dev.mynah.euicc.cat.applet.SendSmsStep;
import dev.mynah.euicc.cat.applet.TimerReaction;
import dev.mynah.euicc.cat.command.RefreshMode;
import dev.mynah.hal.service.Handset;
import dev.mynah.modem.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The card's toolkit and the toolkit service of a host. */
class ToolkitTest {
    private static final String MENU = "D01881030125008202818285" + "05416C706861" + "8F06015768657265";

    private static SimHosts hosts(AppletSpec applet) {
        return new SimHosts(Handset.of(
                Handset.alphaSpec(),
                Handset.betaSpec(),
                Handset.alphaProfile().toolkit(applet),
                Handset.betaProfile()));
    }

    private static AppletSpec menu() {
        return new AppletSpec(
                "Alpha",
                List.of(new MenuEntry(
                        "Where", Optional.empty(), List.of(new DisplayStep("Here", true, Optional.empty())))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void a_host_walks_through_the_menu() {
        SimHosts hosts = hosts(menu());
        assertThat(hosts.told()).isEmpty();
        hosts.sim().reportStkServiceIsRunning(1);
        assertThat(hosts.told())
                .containsExactly("reportStkServiceIsRunningResponse 1 NONE", "stkProactiveCommand " + MENU);
        hosts.sim().sendTerminalResponseToSim(2, "810301250082028281830100");
        assertThat(hosts.told()).containsExactly("sendTerminalResponseToSimResponse 2 NONE", "stkSessionEnd");
        hosts.sim().sendEnvelope(3, "D30782020181900101");
        List<String> told = hosts.told();
        assertThat(told.get(0)).isEqualTo("sendEnvelopeResponse 3 NONE");
        assertThat(told.get(1)).startsWith("stkProactiveCommand D0").contains("48657265");
        hosts.sim().sendTerminalResponseToSim(4, "810301218182028281830100");
        assertThat(hosts.told()).startsWith("sendTerminalResponseToSimResponse 4 NONE");
        hosts.sim().sendTerminalResponseToSim(5, "810301218182028281830100");
        hosts.sim().sendTerminalResponseToSim(6, "no digits");
        hosts.sim().sendEnvelope(7, "");
        hosts.sim().sendEnvelopeWithStatus(8, "D6");
        assertThat(hosts.told())
                .startsWith(
                        "sendTerminalResponseToSimResponse 5 OPERATION_NOT_ALLOWED",
                        "sendTerminalResponseToSimResponse 6 INVALID_ARGUMENTS",
                        "sendEnvelopeResponse 7 INVALID_ARGUMENTS")
                .anyMatch(it -> it.startsWith("sendEnvelopeWithStatusResponse 8 NONE IccIoResult[6"));
    }

    @Test
    void a_host_that_has_begun_anew_is_told_what_waits_and_one_that_goes_leaves_nothing_waiting() {
        SimHosts hosts = hosts(menu());
        hosts.sim().reportStkServiceIsRunning(1);
        hosts.told();
        hosts.sim().reportStkServiceIsRunning(2);
        assertThat(hosts.told())
                .containsExactly("reportStkServiceIsRunningResponse 2 NONE", "stkProactiveCommand " + MENU);
        hosts.first.comeAgain();
        hosts.told();
        assertThat(hosts.handset.slot(0).toolkit().pending()).isEmpty();
    }

    @Test
    void a_call_that_the_card_wants_is_the_users_to_allow() {
        SimHosts hosts = hosts(new AppletSpec(
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(new TimerReaction(
                        Duration.ofMinutes(1), false, List.of(new CallStep("+4612345", Optional.of("Call?"))))),
                List.of(),
                List.of()));
        hosts.sim().reportStkServiceIsRunning(1);
        hosts.told();
        hosts.handset.after(Duration.ofSeconds(61));
        assertThat(hosts.told()).singleElement().asString().startsWith("stkProactiveCommand D0");
        hosts.handset.get(hosts.handset.slot(0).toolkit().setUpCall(false));
        assertThat(hosts.told()).containsExactly("stkSessionEnd");
    }

    @Test
    void a_message_that_the_card_sends_is_shown_and_arrives() {
        SimHosts hosts = hosts(new AppletSpec(
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(new TimerReaction(
                        Duration.ofMinutes(1),
                        false,
                        List.of(new SendSmsStep("+" + Handset.BETA_NUMBER, "hello", Optional.of("Registering"))))),
                List.of(),
                List.of()));
        hosts.handset.after(Duration.ofSeconds(61));
        assertThat(hosts.told()).singleElement().asString().startsWith("stkEventNotify D0");
        hosts.handset.after(Duration.ofMinutes(1));
        assertThat(hosts.handset.slot(1).messages().list(Messages.Memory.CARD)).hasSize(1);
    }

    @Test
    void a_refresh_is_told_by_what_it_is_about() {
        SimHosts hosts = hosts(new AppletSpec(
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(
                        new TimerReaction(
                                Duration.ofMinutes(1),
                                false,
                                List.of(new RefreshStep(
                                        RefreshMode.FILE_CHANGE, List.of("3F007FFF6F46", "3F007FFF6F7B")))),
                        new TimerReaction(
                                Duration.ofMinutes(2),
                                false,
                                List.of(new RefreshStep(RefreshMode.INITIALIZATION, List.of())))),
                List.of(),
                List.of()));
        hosts.handset.after(Duration.ofSeconds(61));
        assertThat(hosts.told())
                .containsExactly(
                        "simRefresh SimRefreshResult[type=0, efId=28486, aid=]",
                        "simRefresh SimRefreshResult[type=0, efId=28539, aid=]");
        hosts.handset.after(Duration.ofSeconds(60));
        assertThat(hosts.told())
                .containsExactly(
                        "simRefresh SimRefreshResult[type=1, efId=0, aid=]",
                        "subscriptionStatusChanged false",
                        "subscriptionStatusChanged true",
                        "simStatusChanged");
    }
}
