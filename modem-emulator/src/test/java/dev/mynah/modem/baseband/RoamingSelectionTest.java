package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.ProfileSpecBuilder;
import dev.mynah.euicc.cat.applet.AppletSpec;
import dev.mynah.euicc.cat.applet.RefreshStep;
import dev.mynah.euicc.cat.applet.TimerReaction;
import dev.mynah.euicc.cat.command.RefreshMode;
import dev.mynah.modem.NetworkSelection.Manual;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.plmn.PlmnSelector;
import dev.mynah.network.air.Plmn;
import dev.mynah.network.hlr.Roaming;
import dev.mynah.network.hlr.SubscriberSpec;
import dev.mynah.network.hlr.SubscriberStore;
import dev.mynah.network.mme.MmeSpec;
import dev.mynah.network.operator.CellSpec;
import dev.mynah.network.operator.Operator;
import dev.mynah.network.operator.OperatorSpec;
import dev.mynah.network.pdn.ApnSpec;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A subscriber of Alpha abroad, with Beta and Gamma to choose from: what the card says, and what networks say of each other. */
class RoamingSelectionTest {
    private static final Plmn GAMMA = Plmn.of("99971");

    private static OperatorSpec alpha(Plmn... agreements) {
        return Bench.alphaSpec()
                .withSubscribers(
                        List.of(SubscriberSpec.of(Bench.ALPHA_IMSI, Bench.KEY).withRoaming(Roaming.in(agreements))));
    }

    private static OperatorSpec beta() {
        return Bench.betaSpec().withApns(ApnSpec.ipv4("internet", "10.9.0.0/16", "10.9.0.1"));
    }

    private static Bench bench(OperatorSpec alpha, OperatorSpec beta, ProfileSpecBuilder profile) {
        Bench bench = Bench.of(alpha, beta, profile, Bench.betaProfile());
        bench.settle();
        return bench;
    }

    /** A third network, stronger than Beta. */
    private static Operator gamma(Bench bench) {
        Operator gamma = Operator.start(
                OperatorSpec.of("gamma", GAMMA, "Gamma", "Gamma")
                        .withCells(CellSpec.lte("valley", 0x301, 9).withLevel(-80, -100))
                        .withApns(ApnSpec.ipv4("internet", "10.8.0.0/16", "10.8.0.1")),
                bench.ether,
                bench.interconnect,
                bench.time.timeline(),
                new Random(9),
                bench.events,
                SubscriberStore.inMemory());
        bench.settle();
        return gamma;
    }

    private static Optional<Plmn> serving(Bench bench) {
        return bench.slot(0).network().serving().map(ServingNetwork::plmn);
    }

    private static Bench abroad(ProfileSpecBuilder profile) {
        Bench bench = bench(alpha(Bench.BETA, GAMMA), beta(), profile);
        bench.get(bench.alphaControl().power("north", false));
        return bench;
    }

    @Test
    @Conforms(to = "TS 23.122 4.4.3.1.1", by = PlmnSelector.class)
    void the_cards_list_decides_which_network_abroad() {
        Bench bench = abroad(Bench.alphaProfile().operatorPlmns(List.of("99970", "99971")));
        gamma(bench);
        bench.powerOn();
        assertThat(serving(bench)).contains(Bench.BETA);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.ROAMING);
    }

    @Test
    @Conforms(to = "TS 23.122 4.4.3.1.1", by = PlmnSelector.class)
    void the_users_list_goes_before_the_operators() {
        Bench bench =
                abroad(Bench.alphaProfile().operatorPlmns(List.of("99970")).userPlmns(List.of("99971")));
        gamma(bench);
        bench.powerOn();
        assertThat(serving(bench)).contains(GAMMA);
    }

    @Test
    @Conforms(to = "TS 23.122 4.4.3.1.1", by = PlmnSelector.class)
    void a_network_without_an_agreement_is_left_for_one_that_has() {
        Bench bench = bench(alpha(GAMMA), beta(), Bench.alphaProfile().operatorPlmns(List.of("99970")));
        bench.get(bench.alphaControl().power("north", false));
        gamma(bench);
        bench.powerOn().idle();
        assertThat(serving(bench)).contains(GAMMA);
        assertThat(bench.usim(0).forbidden()).containsExactly(Bench.BETA);
    }

    @Test
    @Conforms(to = "TS 23.122 1.2", by = PlmnSelector.class)
    void an_equivalent_home_is_home() {
        Bench bench = bench(alpha(Bench.BETA), beta(), Bench.alphaProfile().equivalentHomePlmns(List.of("99970")));
        bench.powerOn();
        assertThat(serving(bench)).contains(Bench.BETA);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        bench.after(Duration.ofHours(2));
        assertThat(serving(bench)).as("no other home is better").contains(Bench.BETA);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.1.2.4", by = PlmnSelector.class)
    void an_equivalent_network_is_taken_for_the_same() {
        Bench bench = bench(
                alpha(Bench.BETA).withMme(MmeSpec.STANDARD.withEquivalents(List.of(Bench.BETA))),
                beta().withCells(CellSpec.lte("center", 0x201, 7).withLevel(-100, -100)),
                Bench.alphaProfile());
        bench.powerOn().idle();
        assertThat(serving(bench)).contains(Bench.ALPHA);
        bench.get(bench.beta.control().level("center", -70, -100));
        bench.after(Duration.ofSeconds(30));
        assertThat(serving(bench))
                .as("its cell is better, and as good as Alpha's own")
                .contains(Bench.BETA);
        bench.get(bench.beta.control().level("center", -100, -100));
        bench.after(Duration.ofSeconds(30));
        assertThat(serving(bench))
                .as("Beta has no equivalents, so they are over")
                .contains(Bench.BETA);
    }

    @Test
    @Conforms(to = "TS 23.122 4.4.3.1.1", by = PlmnSelector.class)
    void another_network_is_not_taken_for_a_better_cell() {
        Bench bench = bench(alpha(Bench.BETA), beta(), Bench.alphaProfile());
        bench.powerOn().idle();
        bench.get(bench.beta.control().level("center", -60, -100));
        bench.after(Duration.ofHours(2));
        assertThat(serving(bench)).contains(Bench.ALPHA);
    }

    @ParameterizedTest
    @CsvSource({
        "0A, '', 60",
        "02, '', 12",
        "02, 83011E, 30",
    })
    @Conforms(to = "TS 23.122 4.4.3.3.1", by = Selection.class)
    void home_is_looked_for_as_often_as_the_card_says(String steps, String configuration, int minutes) {
        ProfileSpecBuilder profile = Bench.alphaProfile().file("ADF.USIM/EF.HPPLMN", steps);
        Bench bench = abroad(configuration.isEmpty() ? profile : profile.file("ADF.USIM/EF.NASCONFIG", configuration));
        bench.powerOn();
        bench.after(Duration.ofMinutes(3));
        bench.get(bench.alphaControl().power("north", true));
        bench.after(Duration.ofMinutes(minutes - 2));
        assertThat(serving(bench)).as("before").contains(Bench.BETA);
        bench.after(Duration.ofMinutes(2));
        assertThat(serving(bench)).as("after").contains(Bench.ALPHA);
    }

    @Test
    @Conforms(to = "TS 23.122 4.4.3.3.1", by = Selection.class)
    void a_card_may_have_it_that_home_is_not_looked_for() {
        Bench bench = abroad(Bench.alphaProfile().file("ADF.USIM/EF.HPPLMN", "00"));
        bench.powerOn();
        bench.get(bench.alphaControl().power("north", true));
        bench.after(Duration.ofHours(10));
        assertThat(serving(bench)).contains(Bench.BETA);
    }

    @Test
    @Conforms(to = "TS 23.122 4.4.3.3.1", by = Selection.class)
    void one_who_chose_by_hand_is_not_taken_home() {
        Bench bench = abroad(Bench.alphaProfile());
        bench.powerOn();
        bench.get(bench.slot(0).network().select(new Manual(Bench.BETA, Optional.empty(), false)));
        bench.get(bench.alphaControl().power("north", true));
        bench.after(Duration.ofHours(3));
        assertThat(serving(bench)).contains(Bench.BETA);
        bench.get(bench.beta.control().power("center", false));
        bench.after(Duration.ofMinutes(1));
        assertThat(bench.eps(0)).as("no other is taken").isEqualTo(RegistrationStatus.DENIED);
        bench.get(bench.beta.control().power("center", true));
        bench.after(Duration.ofMinutes(1));
        assertThat(serving(bench)).contains(Bench.BETA);
    }

    @Test
    @Conforms(to = "TS 23.122 4.4.6", by = Selection.class)
    void a_card_that_steers_has_the_better_network_taken_at_once() {
        AppletSpec steering = new AppletSpec(
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(new TimerReaction(
                        Duration.ofMinutes(10),
                        false,
                        List.of(new RefreshStep(RefreshMode.STEERING_OF_ROAMING, List.of())))),
                List.of(),
                List.of());
        Bench bench = abroad(
                Bench.alphaProfile().operatorPlmns(List.of("99970", "99971")).toolkit(steering));
        bench.get(bench.beta.control().power("center", false));
        gamma(bench);
        bench.powerOn().after(Duration.ofMinutes(5));
        assertThat(serving(bench)).contains(GAMMA);
        bench.get(bench.beta.control().power("center", true));
        bench.after(Duration.ofMinutes(4));
        assertThat(serving(bench)).contains(GAMMA);
        bench.after(Duration.ofMinutes(2));
        assertThat(serving(bench)).contains(Bench.BETA);
    }
}
