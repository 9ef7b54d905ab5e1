package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.NetworkSelection.Automatic;
import dev.mynah.modem.NetworkSelection.Deregistered;
import dev.mynah.modem.NetworkSelection.Manual;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.ScannedNetwork;
import dev.mynah.modem.ScannedNetwork.Availability;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.plmn.PlmnSelector;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.air.Rat;
import dev.mynah.network.hlr.Roaming;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.pdn.ApnSpec;
import io.vertx.core.Future;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which network: by the card's lists, by hand, with and without leave to take another. TS 23.122 4.4.3, TS 27.007 7.3. */
class SelectionTest {
    private static OperatorSpec roamingAlpha() {
        return Bench.alphaSpec()
                .withSubscribers(
                        List.of(SubscriberSpec.of(Bench.ALPHA_IMSI, Bench.KEY).withRoaming(Roaming.in(Bench.BETA))));
    }

    /** Has the access point Alpha's subscribers ask for. */
    private static OperatorSpec hostingBeta() {
        return Bench.betaSpec().withApns(ApnSpec.ipv4("internet", "10.9.0.0/16", "10.9.0.1"));
    }

    private static Bench roaming() {
        return Bench.of(roamingAlpha(), hostingBeta(), Bench.alphaProfile(), Bench.betaProfile());
    }

    private static Plmn serving(Bench bench) {
        return bench.slot(0).network().serving().map(ServingNetwork::plmn).orElseThrow();
    }

    private static Manual manual(Plmn plmn) {
        return new Manual(plmn, Optional.empty(), false);
    }

    @Test
    @Conforms(to = "TS 23.122 4.4.3.1.1", by = PlmnSelector.class)
    void the_home_network_is_taken_although_another_is_stronger() {
        Bench bench = roaming().powerOn();
        assertThat(serving(bench)).isEqualTo(Bench.ALPHA);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 23.122 4.4.3.3.1", by = PlmnSelector.class)
    void without_the_home_network_it_roams_and_returns_when_home_is_back() {
        Bench bench = roaming();
        bench.settle();
        bench.get(bench.alphaControl().power("north", false));
        bench.powerOn();
        assertThat(serving(bench)).isEqualTo(Bench.BETA);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.ROAMING);
        bench.idle();
        bench.get(bench.alphaControl().power("north", true));
        bench.settle();
        assertThat(serving(bench)).isEqualTo(Bench.BETA);
        bench.after(Duration.ofMinutes(3));
        assertThat(serving(bench)).isEqualTo(Bench.ALPHA);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 23.122 3.1", by = PlmnSelector.class)
    void a_network_without_an_agreement_goes_on_the_cards_list_and_is_left_alone() {
        Bench bench = Bench.of();
        bench.settle();
        bench.get(bench.alphaControl().power("north", false));
        bench.powerOn().after(Duration.ofSeconds(15));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.DENIED);
        bench.nas(0);
        bench.get(bench.slot(0).functionality(Functionality.RADIO_OFF));
        bench.get(bench.slot(0).functionality(Functionality.FULL));
        bench.after(Duration.ofMinutes(1));
        assertThat(bench.nas(0)).isEmpty();
        bench.get(bench.alphaControl().power("north", true));
        bench.settle();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 23.122 4.4.3.1.2", by = PlmnSelector.class)
    void a_search_takes_its_time_and_lists_what_is_there() {
        Bench bench = Bench.of().powerOn().idle();
        Future<List<ScannedNetwork>> search = bench.slot(0).network().scan();
        bench.after(Duration.ofSeconds(2));
        assertThat(search.isComplete()).isFalse();
        bench.after(Duration.ofSeconds(3));
        assertThat(bench.get(search))
                .extracting(ScannedNetwork::availability, ScannedNetwork::plmn)
                .containsExactly(tuple(Availability.CURRENT, Bench.ALPHA), tuple(Availability.AVAILABLE, Bench.BETA));
        assertThat(search.result().get(0).longName()).isEqualTo("Alpha Mobile");
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_search_can_be_aborted() {
        Bench bench = Bench.of().powerOn();
        Future<List<ScannedNetwork>> search = bench.slot(0).network().scan();
        bench.after(Duration.ofSeconds(2));
        bench.slot(0).network().abort();
        bench.after(Duration.ofSeconds(10));
        assertThat(search.cause())
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(Reason.ABORTED));
    }

    @Test
    @Conforms(to = "TS 23.122 4.4.3.1.2", by = PlmnSelector.class)
    void a_network_chosen_by_hand_that_refuses_is_refused_to_the_user_and_stays_chosen() {
        Bench bench = Bench.of().powerOn().idle();
        Future<Void> choice = bench.slot(0).network().select(manual(Bench.BETA));
        bench.after(Duration.ofSeconds(20));
        assertThat(choice.cause()).isInstanceOfSatisfying(Refusal.class, it -> {
            assertThat(it.reason()).isEqualTo(Reason.NETWORK_NOT_ALLOWED);
            assertThat(it.cause()).hasValue(11);
        });
        assertThat(bench.slot(0).network().selection()).isEqualTo(manual(Bench.BETA));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.DENIED);
        Future<List<ScannedNetwork>> search = bench.slot(0).network().scan();
        bench.after(Duration.ofSeconds(5));
        assertThat(bench.get(search))
                .filteredOn(it -> it.plmn().equals(Bench.BETA))
                .extracting(ScannedNetwork::availability)
                .containsExactly(Availability.FORBIDDEN);
        Future<Void> home = bench.slot(0).network().select(new Automatic());
        bench.after(Duration.ofSeconds(20));
        assertThat(home.succeeded()).isTrue();
        assertThat(serving(bench)).isEqualTo(Bench.ALPHA);
    }

    @Test
    @Conforms(to = "TS 23.122 3.1", by = PlmnSelector.class)
    void a_forbidden_network_chosen_by_hand_that_accepts_leaves_the_list() {
        Bench bench = Bench.of(
                roamingAlpha(),
                hostingBeta(),
                Bench.alphaProfile().forbiddenPlmns(List.of("99970")),
                Bench.betaProfile());
        bench.powerOn().idle();
        Future<Void> choice = bench.slot(0).network().select(manual(Bench.BETA));
        bench.after(Duration.ofSeconds(20));
        assertThat(choice.succeeded()).isTrue();
        assertThat(serving(bench)).isEqualTo(Bench.BETA);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.ROAMING);
        Future<List<ScannedNetwork>> search = bench.slot(0).network().scan();
        bench.after(Duration.ofSeconds(5));
        assertThat(bench.get(search)).extracting(ScannedNetwork::availability).doesNotContain(Availability.FORBIDDEN);
    }

    @ParameterizedTest
    @EnumSource(Rat.class)
    void a_network_chosen_by_hand_is_no_registration_before_it_has_answered(Rat rat) {
        Bench bench = Bench.of(
                roamingAlpha().withCells(CellSpec.of("north", rat, 0x101, 1)),
                hostingBeta().withCells(CellSpec.of("center", rat, 0x201, 1)),
                Bench.alphaProfile(),
                Bench.betaProfile());
        bench.powerOn().idle();
        Map<Domain, List<RegistrationStatus>> seen = new EnumMap<>(Domain.class);
        bench.slot(0).listen(it -> {
            if (it instanceof SubscriptionEvent.RegistrationChanged changed) {
                seen.computeIfAbsent(changed.domain(), domain -> new ArrayList<>())
                        .add(changed.registration().status());
            }
        });
        bench.get(bench.slot(0).network().select(manual(Bench.BETA)));
        assertThat(seen)
                .isNotEmpty()
                .allSatisfy((domain, statuses) -> assertThat(statuses)
                        .as(domain.name())
                        .startsWith(RegistrationStatus.SEARCHING)
                        .endsWith(RegistrationStatus.ROAMING)
                        .doesNotContain(RegistrationStatus.HOME));
    }

    @Test
    @Conforms(to = "TS 27.007 7.3", by = PlmnSelector.class)
    void a_network_that_is_not_there_is_no_service_and_with_leave_another_is_taken() {
        Bench bench = Bench.of().powerOn().idle();
        Plmn nobody = Plmn.of("26201");
        Future<Void> choice = bench.slot(0).network().select(manual(nobody));
        bench.after(Duration.ofSeconds(20));
        assertThat(choice.cause())
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(Reason.NO_NETWORK_SERVICE));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.DENIED);
        Future<Void> leave = bench.slot(0).network().select(new Manual(nobody, Optional.empty(), true));
        bench.after(Duration.ofSeconds(20));
        assertThat(leave.succeeded()).isTrue();
        assertThat(bench.slot(0).network().selection()).isEqualTo(new Automatic());
        assertThat(serving(bench)).isEqualTo(Bench.ALPHA);
    }

    @Test
    @Conforms(to = "TS 27.007 7.3", by = PlmnSelector.class)
    void deregistered_stays_so_until_told_otherwise() {
        Bench bench = Bench.of().powerOn().idle();
        bench.get(bench.slot(0).network().select(new Deregistered()));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        bench.after(Duration.ofHours(1));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        bench.get(bench.slot(0).network().select(new Automatic()));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void the_mode_outlives_the_power() {
        Bench bench = roaming().powerOn().idle();
        Future<Void> choice = bench.slot(0).network().select(manual(Bench.BETA));
        bench.after(Duration.ofSeconds(20));
        assertThat(choice.succeeded()).isTrue();
        bench.modem.powerOff();
        bench.settle();
        bench.build();
        bench.powerOn();
        assertThat(bench.slot(0).network().selection()).isEqualTo(manual(Bench.BETA));
        assertThat(serving(bench)).isEqualTo(Bench.BETA);
    }

    @Test
    @Conforms(to = "TS 23.122 4.4.3.2.1", by = PlmnSelector.class)
    void asked_to_choose_again_it_goes_home_at_once() {
        Bench bench = roaming().powerOn().idle();
        Future<Void> away = bench.slot(0).network().select(manual(Bench.BETA));
        bench.after(Duration.ofSeconds(20));
        assertThat(away.succeeded()).isTrue();
        Future<Void> home = bench.slot(0).network().select(new Automatic());
        bench.after(Duration.ofSeconds(20));
        assertThat(home.succeeded()).isTrue();
        assertThat(serving(bench)).isEqualTo(Bench.ALPHA);
    }

    @Test
    void with_the_radio_off_there_is_nothing_to_choose_from() {
        Bench bench = Bench.of().powerOn();
        bench.get(bench.slot(0).functionality(Functionality.RADIO_OFF));
        assertThat(bench.slot(0).network().scan().cause())
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(Reason.RADIO_OFF));
    }
}
