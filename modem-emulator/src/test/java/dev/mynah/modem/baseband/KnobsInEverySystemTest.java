package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Broadcasts;
import dev.mynah.modem.Domain;
import dev.mynah.modem.Network;
import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.PdpType;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.cbs.BroadcastPages;
import dev.mynah.network.air.cbs.PrimaryNotification;
import dev.mynah.network.air.cbs.PrimaryNotification.Warning;
import dev.mynah.network.air.cbs.SerialNumber;
import dev.mynah.network.air.event.NasExchanged;
import dev.mynah.network.air.nas.Direction;
import dev.mynah.network.cbs.BroadcastSpec;
import dev.mynah.network.fault.MessageFault;
import dev.mynah.network.fault.MessageFault.Effect;
import dev.mynah.network.hlr.ChallengeFault;
import dev.mynah.network.nitz.Announcement;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.Leave;
import dev.mynah.network.reject.Procedure;
import dev.mynah.network.reject.RejectRule;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every knob that is not a technology's own, turned on a modem that is in each technology. */
class KnobsInEverySystemTest {
    private static final Duration LONG = Duration.ofMinutes(2);

    private Bench bench;

    /** What the knobs are about in one technology. */
    private record Words(Domain domain, Procedure registration, String request, String accept, String challenge) {
        static Words of(Rat rat) {
            return switch (rat) {
                case E_UTRAN ->
                    new Words(
                            Domain.EPS, Procedure.ATTACH, "ATTACH REQUEST", "ATTACH ACCEPT", "AUTHENTICATION REQUEST");
                case NR ->
                    new Words(
                            Domain.NG,
                            Procedure.REGISTRATION,
                            "REGISTRATION REQUEST",
                            "REGISTRATION ACCEPT",
                            "AUTHENTICATION REQUEST");
                case GSM, UTRAN ->
                    new Words(
                            Domain.GPRS,
                            Procedure.GPRS_ATTACH,
                            "ATTACH REQUEST",
                            "ATTACH ACCEPT",
                            "AUTHENTICATION AND CIPHERING REQUEST");
            };
        }
    }

    private Words in(Rat rat) {
        bench = Bench.of(
                Bench.alphaSpec()
                        .withCells(
                                CellSpec.of("hill", rat, 0x31, 0x31).withLevel(-80, -100),
                                CellSpec.of("dale", rat, 0x32, 0x32)
                                        .withLevel(-80, -100)
                                        .withOn(false)),
                Bench.betaSpec(),
                Bench.alphaProfile());
        bench.settle();
        bench.get(bench.beta.control().power("center", false));
        return Words.of(rat);
    }

    private void registered(Words words) {
        bench.after(LONG);
        assertThat(status(words)).isEqualTo(RegistrationStatus.HOME);
    }

    private RegistrationStatus status(Words words) {
        return bench.slot(0).network().registration(words.domain()).status();
    }

    /** How often a message of the packet domain went over the air. */
    private long count(String message) {
        return bench.seen.stream()
                .filter(it -> it instanceof NasExchanged && it.subject().equals("modem0/slot0"))
                .filter(it -> ((NasExchanged) it)
                        .summary()
                        .toUpperCase(java.util.Locale.ROOT)
                        .replaceAll("[ _-]+", " ")
                        .contains(message))
                .count();
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void a_request_is_turned_down_so_many_times(Rat rat) {
        Words words = in(rat);
        bench.reject(
                RejectRule.every(words.registration(), 17).of(Bench.ALPHA_IMSI).times(2));
        bench.powerOn();
        registered(words);
        assertThat(count(words.request())).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void a_request_is_turned_down_in_one_cell_and_not_in_another(Rat rat) {
        Words words = in(rat);
        bench.get(bench.alphaControl().reject("hill", RejectRule.every(words.registration(), 17)));
        bench.powerOn();
        bench.after(Duration.ofSeconds(5));
        assertThat(status(words)).isNotEqualTo(RegistrationStatus.HOME);
        bench.get(bench.alphaControl().power("dale", true));
        bench.get(bench.alphaControl().power("hill", false));
        registered(words);
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void a_lost_message_is_repeated(Rat rat) {
        Words words = in(rat);
        fault(Direction.DOWNLINK, words.accept(), new Effect.Drop());
        bench.powerOn();
        bench.after(Duration.ofSeconds(4));
        assertThat(status(words)).isNotEqualTo(RegistrationStatus.HOME);
        registered(words);
        assertThat(count(words.accept())).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void a_message_that_is_held_up_comes_later(Rat rat) {
        Words words = in(rat);
        fault(Direction.DOWNLINK, words.challenge(), new Effect.Delay(Duration.ofSeconds(3)));
        bench.powerOn();
        bench.after(Duration.ofSeconds(2));
        assertThat(count(words.challenge())).isZero();
        registered(words);
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"E_UTRAN", "NR"})
    void a_message_with_a_wrong_code_is_not_believed(Rat rat) {
        Words words = in(rat);
        fault(Direction.DOWNLINK, words.accept(), new Effect.BadMac());
        bench.powerOn();
        bench.after(Duration.ofSeconds(4));
        assertThat(status(words)).isNotEqualTo(RegistrationStatus.HOME);
        registered(words);
    }

    private void fault(Direction direction, String message, Effect effect) {
        bench.get(bench.alphaControl().fault(new MessageFault(Optional.empty(), direction, message, effect, 1)));
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void wrong_challenges_are_told_from_good_ones(Rat rat) {
        Words words = in(rat);
        bench.get(bench.alphaControl().fault(Bench.ALPHA_IMSI, ChallengeFault.BAD_MAC));
        refusedUntilPowerCycle(words);
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void a_replayed_challenge_makes_the_card_catch_up(Rat rat) {
        Words words = in(rat);
        bench.powerOn();
        registered(words);
        bench.get(bench.alphaControl().fault(Bench.ALPHA_IMSI, ChallengeFault.REPLAYED));
        bench.get(bench.alphaControl().detach(Bench.ALPHA_IMSI, Leave.REATTACH, Optional.empty()));
        registered(words);
        assertThat(count("FAILURE")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Rat.class,
            names = {"E_UTRAN", "NR"})
    void a_challenge_without_the_separation_bit_is_refused(Rat rat) {
        Words words = in(rat);
        bench.get(bench.alphaControl().fault(Bench.ALPHA_IMSI, ChallengeFault.NOT_SEPARATED));
        refusedUntilPowerCycle(words);
    }

    /**
     * The card says no, so the network does, too: the UE keeps out of the area. Where two domains register, one of them gets the wrong
     * challenge.
     */
    private void refusedUntilPowerCycle(Words words) {
        bench.powerOn();
        bench.after(LONG);
        assertThat(count("FAILURE")).isEqualTo(1);
        assertThat(List.of(
                        status(words),
                        bench.slot(0).network().registration(Domain.CS).status()))
                .contains(RegistrationStatus.DENIED);
        bench.modem.powerOff();
        bench.after(LONG);
        bench.powerOn();
        registered(words);
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void the_network_changes_its_name_and_its_time(Rat rat) {
        Words words = in(rat);
        bench.get(bench.alphaControl()
                .announce(new Announcement("Renamed", "New", true, ZoneId.of("Asia/Kathmandu"), List.of())));
        bench.powerOn();
        registered(words);
        Network network = bench.slot(0).network();
        assertThat(network.serving().orElseThrow().toString()).contains("Renamed");
        assertThat(network.time().map(NetworkTime::toString)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void a_ue_is_sent_away_and_comes_back_or_stays_away(Rat rat) {
        Words words = in(rat);
        bench.powerOn();
        registered(words);
        long before = count(words.request());
        bench.get(bench.alphaControl().detach(Bench.ALPHA_IMSI, Leave.REATTACH, Optional.empty()));
        registered(words);
        assertThat(count(words.request())).isGreaterThan(before);
        bench.get(bench.alphaControl().detach(Bench.ALPHA_IMSI, Leave.STAY_AWAY, Optional.of(7)));
        bench.after(LONG);
        assertThat(status(words)).isNotEqualTo(RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void a_session_is_ended(Rat rat) {
        Words words = in(rat);
        bench.powerOn();
        registered(words);
        PacketData data = bench.slot(0).packetData();
        bench.get(data.define(2, PdpType.IP, "ims"));
        bench.get(data.activate(2));
        int id = bearer(data).orElseThrow();
        bench.get(bench.alphaControl().deactivate(Bench.ALPHA_IMSI, id, 36));
        bench.after(LONG);
        assertThat(bearer(data)).isEmpty();
        assertThat(status(words)).isEqualTo(RegistrationStatus.HOME);
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void a_session_is_ended_to_be_begun_anew(Rat rat) {
        Words words = in(rat);
        bench.powerOn();
        registered(words);
        PacketData data = bench.slot(0).packetData();
        bench.get(data.define(2, PdpType.IP, "ims"));
        bench.get(data.activate(2));
        int id = bearer(data).orElseThrow();
        bench.told.get(0).clear();
        bench.get(bench.alphaControl().deactivate(Bench.ALPHA_IMSI, id, 39));
        bench.after(LONG);
        assertThat(bearer(data)).isPresent();
        assertThat(bench.told.get(0))
                .filteredOn(SubscriptionEvent.ContextReactivated.class::isInstance)
                .singleElement()
                .satisfies(it -> assertThat(((SubscriptionEvent.ContextReactivated) it)
                                .context()
                                .bearer())
                        .isPresent());
    }

    private static Optional<Integer> bearer(PacketData data) {
        return data.contexts().stream()
                .filter(it -> it.cid() == 2)
                .flatMap(it -> it.bearer().stream())
                .map(PacketData.Bearer::identity)
                .findFirst();
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void an_idle_ue_answers_a_page(Rat rat) {
        Words words = in(rat);
        bench.powerOn();
        registered(words);
        assertThat(bench.slot(0).network().connected()).isFalse();
        bench.get(bench.alphaControl().page(Bench.ALPHA_IMSI));
        bench.after(Duration.ofSeconds(1));
        assertThat(bench.slot(0).network().connected()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void a_cell_goes_down_and_comes_up(Rat rat) {
        Words words = in(rat);
        bench.powerOn();
        registered(words);
        bench.get(bench.alphaControl().power("hill", false));
        bench.after(LONG);
        assertThat(status(words)).isNotEqualTo(RegistrationStatus.HOME);
        bench.get(bench.alphaControl().power("hill", true));
        registered(words);
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void a_level_that_falls_takes_the_network_away(Rat rat) {
        Words words = in(rat);
        bench.powerOn();
        registered(words);
        bench.get(bench.alphaControl().ramp("hill", -140, Duration.ofSeconds(30)));
        bench.after(Duration.ofSeconds(5));
        assertThat(status(words)).isEqualTo(RegistrationStatus.HOME);
        bench.after(LONG);
        assertThat(status(words)).isNotEqualTo(RegistrationStatus.HOME);
        bench.get(bench.alphaControl().level("hill", -80, -100));
        registered(words);
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void broadcasts_and_warnings_reach_the_modem(Rat rat) {
        Words words = in(rat);
        bench.powerOn();
        registered(words);
        SerialNumber serial = new SerialNumber(SerialNumber.Scope.PLMN, 1, 0);
        bench.slot(0).broadcasts().choose(Broadcasts.Choice.only(List.of(new Broadcasts.Range(50, 50))));
        // A text, a secondary notification of ETWS and a warning of CMAS.
        bench.get(bench.alphaControl().broadcast(BroadcastPages.of(serial, 50, "rain"), BroadcastSpec.ONCE));
        bench.get(bench.alphaControl().broadcast(BroadcastPages.of(serial, 4352, "run"), BroadcastSpec.ONCE));
        bench.get(bench.alphaControl().broadcast(BroadcastPages.of(serial, 4370, "alert"), BroadcastSpec.ONCE));
        bench.get(
                bench.alphaControl().broadcast(PrimaryNotification.of(serial, Warning.EARTHQUAKE), BroadcastSpec.ONCE));
        bench.after(Duration.ofMinutes(1));
        assertThat(bench.told.get(0))
                .filteredOn(SubscriptionEvent.BroadcastReceived.class::isInstance)
                .map(it -> ((SubscriptionEvent.BroadcastReceived) it).page().text())
                .containsExactly("rain", "run", "alert");
        assertThat(bench.told.get(0)).anyMatch(SubscriptionEvent.WarningReceived.class::isInstance);
    }
}
