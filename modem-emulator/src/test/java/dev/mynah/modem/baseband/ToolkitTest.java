package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.cat.applet.AppletSpec;
import dev.mynah.euicc.cat.applet.CallStep;
import dev.mynah.euicc.cat.applet.DisplayStep;
import dev.mynah.euicc.cat.applet.EventReaction;
import dev.mynah.euicc.cat.applet.LocalInfoStep;
import dev.mynah.euicc.cat.applet.MenuEntry;
import dev.mynah.euicc.cat.applet.RefreshStep;
import dev.mynah.euicc.cat.applet.SelectStep;
import dev.mynah.euicc.cat.applet.TimerReaction;
import dev.mynah.euicc.cat.command.LocalInformation;
import dev.mynah.euicc.cat.command.RefreshMode;
import dev.mynah.euicc.cat.object.ToolkitEvent;
import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.Toolkit;
import dev.mynah.modem.sim.ApduExchanged;
import dev.mynah.network.air.Rat;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.calls.FarEndSpec.Behaviour;
import dev.mynah.network.operator.CellSpec;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The card's toolkit application, the modem and a host, together. */
class ToolkitTest {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** Display, keys and menu: bits of TERMINAL PROFILE. */
    private static final byte[] SCREEN = HEX.parseHex("09000721");

    private static Bench bench(AppletSpec applet) {
        return Bench.of(
                Bench.alphaSpec(), Bench.betaSpec(), Bench.alphaProfile().toolkit(applet), Bench.betaProfile());
    }

    private static AppletSpec menu() {
        return new AppletSpec(
                "Alpha",
                List.of(new MenuEntry(
                        "Where",
                        Optional.empty(),
                        List.of(
                                new SelectStep("What", List.of("Network", "IMEI"), "what"),
                                new LocalInfoStep(LocalInformation.LOCATION, "here"),
                                new LocalInfoStep(LocalInformation.IMEI, "imei"),
                                new DisplayStep("${what} ${here.plmn} ${imei}", true, Optional.empty())))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<byte[]> commands(Bench bench) {
        return bench.told.get(0).stream()
                .filter(SubscriptionEvent.ProactiveCommandReceived.class::isInstance)
                .map(it -> ((SubscriptionEvent.ProactiveCommandReceived) it).command())
                .toList();
    }

    private static String trace(Bench bench) {
        return bench.seen.stream()
                .filter(it -> it instanceof ApduExchanged && it.subject().equals("modem0/slot0"))
                .map(it -> it.line())
                .reduce("", (a, b) -> a + "\n" + b);
    }

    @Test
    void a_host_walks_through_the_menu() {
        Bench bench = bench(menu()).powerOn();
        assertThat(commands(bench)).isEmpty();
        Toolkit toolkit = bench.slot(0).toolkit();
        toolkit.claim(SCREEN);
        bench.settle();
        assertThat(HEX.formatHex(toolkit.pending().orElseThrow()))
                .isEqualTo("D01881030125008202818285" + "05416C706861" + "8F06015768657265");
        bench.get(toolkit.respond(HEX.parseHex("810301250082028281830100")));
        assertThat(bench.told.get(0)).last().isInstanceOf(SubscriptionEvent.ProactiveSessionEnded.class);

        assertThat(bench.get(toolkit.envelope(HEX.parseHex("D30782020181900101")))
                        .sw())
                .isEqualTo(0x9000);
        bench.settle();
        assertThat(toolkit.pending().orElseThrow()).contains(0x24);
        bench.get(toolkit.respond(HEX.parseHex("810301240082028281830100900102")));
        bench.settle();
        byte[] display = toolkit.pending().orElseThrow();
        assertThat(new String(display, StandardCharsets.ISO_8859_1)).endsWith("IMEI 00101 490154203237518");
        bench.get(toolkit.respond(HEX.parseHex("810301218182028281830100")));
        assertThat(toolkit.pending()).isEmpty();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void timers_and_events_reach_the_card_without_any_host() {
        AppletSpec applet = new AppletSpec(
                "",
                List.of(),
                List.of(),
                List.of(new EventReaction(
                        ToolkitEvent.LOCATION_STATUS,
                        List.of(new LocalInfoStep(LocalInformation.DATE_AND_TIME, "when")))),
                List.of(new TimerReaction(
                        Duration.ofMinutes(5),
                        false,
                        List.of(new LocalInfoStep(LocalInformation.ACCESS_TECHNOLOGY, "rat")))),
                List.of(),
                List.of());
        Bench bench = bench(applet).powerOn().idle();
        assertThat(trace(bench)).contains("990103").contains("A40101A503005000");
        bench.seen.clear();
        bench.after(Duration.ofMinutes(5));
        assertThat(trace(bench)).contains("D70C82028281A40101A503005000").contains("BF0108");
        bench.seen.clear();
        bench.get(bench.slot(0).functionality(Functionality.RADIO_OFF));
        bench.settle();
        assertThat(trace(bench)).contains("9901039B0102").contains("A607");
    }

    @Test
    void a_refresh_of_the_application_registers_anew() {
        AppletSpec applet = new AppletSpec(
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(new TimerReaction(
                        Duration.ofMinutes(1), false, List.of(new RefreshStep(RefreshMode.INITIALIZATION, List.of())))),
                List.of(),
                List.of());
        Bench bench = bench(applet).powerOn().idle();
        bench.nas(0);
        bench.after(Duration.ofMinutes(1));
        bench.settle();
        assertThat(bench.nas(0).toString()).contains("DETACH REQUEST").contains("ATTACH COMPLETE");
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(trace(bench)).contains("8103010103" + "82028281" + "830100");
    }

    /** The card asks for a call as soon as a host can make it. */
    private static Bench calling(String number) {
        AppletSpec applet = new AppletSpec(
                "Alpha",
                List.of(),
                List.of(new CallStep(number, Optional.of("Call?"))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Bench bench = Bench.of(
                        Bench.alphaSpec()
                                .withCells(CellSpec.of("hill", Rat.UTRAN, 0x31, 0x31)
                                        .withLevel(-80, -100))
                                .withFarEnds(
                                        FarEndSpec.answers("15550001000", Duration.ofSeconds(3)),
                                        FarEndSpec.of("15550001001", Behaviour.BUSY, Duration.ofSeconds(1))),
                        Bench.betaSpec(),
                        Bench.alphaProfile().toolkit(applet),
                        Bench.betaProfile())
                .powerOn()
                .after(Duration.ofMinutes(2));
        bench.slot(0).toolkit().claim(HEX.parseHex("09000010"));
        bench.settle();
        return bench;
    }

    private static void answered(Bench bench, String result) {
        assertThat(trace(bench)).contains("81030110008202828183" + result);
        assertThat(bench.slot(0).toolkit().pending()).isEmpty();
    }

    @Test
    void a_call_the_card_asks_for_is_made_and_the_card_told_when_it_is_taken() {
        Bench bench = calling("+15550001000");
        assertThat(bench.slot(0).toolkit().pending()).isPresent();
        bench.get(bench.slot(0).toolkit().setUpCall(true));
        bench.after(Duration.ofSeconds(10));
        assertThat(bench.slot(0).calls().list()).singleElement().matches(it -> it.state() == State.ACTIVE);
        answered(bench, "0100");
    }

    @Test
    void the_card_is_told_why_there_is_no_call() {
        Bench refused = calling("+15550001000");
        refused.get(refused.slot(0).toolkit().setUpCall(false));
        answered(refused, "0122");
        assertThat(refused.slot(0).toolkit().setUpCall(true).failed()).isTrue();

        Bench busy = calling("+15550001001");
        busy.get(busy.slot(0).toolkit().setUpCall(true));
        busy.after(Duration.ofSeconds(10));
        answered(busy, "022191");

        Bench cleared = calling("+15550001000");
        cleared.get(cleared.slot(0).toolkit().setUpCall(true));
        cleared.get(cleared.slot(0).calls().hangUp());
        cleared.after(Duration.ofSeconds(10));
        answered(cleared, "0123");

        Bench talking = calling("+15550001000");
        talking.get(talking.slot(0).calls().dial(Dialling.of("+15550001000")));
        talking.get(talking.slot(0).toolkit().setUpCall(true));
        answered(talking, "022002");
    }
}
