package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Domain;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.PacketData;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SimState;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.SubscriptionEvent.AttachChanged;
import dev.mynah.modem.SubscriptionEvent.ContextChanged;
import dev.mynah.modem.SubscriptionEvent.RegistrationChanged;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.modem.emm.EmmUe;
import dev.mynah.modem.esm.EsmUe;
import dev.mynah.network.air.Rat;
import dev.mynah.network.air.nas.element.UeTerminatedDetachType;
import dev.mynah.network.mme.MmeSpec;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Both slots from power to registration, and how they leave and come back. */
class RegistrationTest {
    @Test
    void both_slots_register_each_with_its_own_operator() {
        Bench bench = Bench.of().powerOn();
        assertThat(bench.sim(0).state()).isEqualTo(SimState.READY);
        assertThat(bench.sim(0).imsi()).contains(Bench.ALPHA_IMSI);
        assertThat(bench.sim(1).imsi()).contains(Bench.BETA_IMSI);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.eps(1)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.slot(0).network().serving()).hasValueSatisfying(serving -> {
            assertThat(serving.plmn()).isEqualTo(Bench.ALPHA);
            assertThat(serving.longName()).isEqualTo("Alpha Mobile");
            assertThat(serving.shortName()).isEqualTo("Alpha");
            assertThat(serving.rat()).isEqualTo(Rat.E_UTRAN);
        });
        assertThat(bench.slot(1).network().serving())
                .hasValueSatisfying(serving -> assertThat(serving.longName()).isEqualTo("Beta Telecom"));
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.1.2", by = EmmUe.class)
    void an_attach_is_the_conversation_of_the_standard() {
        Bench bench = Bench.of().powerOn();
        assertThat(bench.nas(0).stream().map(it -> it.split(" (COMBINED|EPS_ONLY|EEA2)")[0]))
                .containsExactly(
                        "> ATTACH REQUEST",
                        "< AUTHENTICATION REQUEST",
                        "> AUTHENTICATION RESPONSE",
                        "< SECURITY MODE COMMAND",
                        "> SECURITY MODE COMPLETE",
                        "< ATTACH ACCEPT",
                        "> ATTACH COMPLETE",
                        "< EMM INFORMATION");
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.1.3.4", by = EmmUe.class)
    void the_circuit_switched_domain_comes_along_and_stays_over_updates() {
        Bench bench = Bench.of().powerOn();
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.slot(0).network().registration(Domain.GPRS).status()).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.slot(0).network().registration(Domain.NG).status())
                .isEqualTo(RegistrationStatus.NOT_REGISTERED);
        bench.idle().after(Duration.ofHours(2));
        assertThat(bench.nas(0)).contains("> TRACKING AREA UPDATE REQUEST");
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.1.3.4.3", by = EmmUe.class)
    void a_network_without_that_domain_gives_eps_alone() {
        Bench bench = Bench.of(
                Bench.alphaSpec().withMme(MmeSpec.STANDARD.withCircuitSwitched(false)),
                Bench.betaSpec(),
                Bench.alphaProfile(),
                Bench.betaProfile());
        bench.powerOn();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        assertThat(bench.slot(0).network().registration(Domain.CS).rejectCause())
                .hasValue(18);
    }

    @Test
    void listeners_hear_of_searching_then_of_home() {
        Bench bench = Bench.of().powerOn();
        assertThat(bench.told.get(0))
                .filteredOn(it -> it instanceof RegistrationChanged change && change.domain() == Domain.EPS)
                .extracting(it -> ((RegistrationChanged) it).registration().status())
                .containsExactly(RegistrationStatus.SEARCHING, RegistrationStatus.HOME);
        assertThat(bench.told.get(0)).contains(new AttachChanged(true, false));
    }

    @Test
    @Conforms(to = "TS 24.301 5.4.5", by = EmmUe.class)
    void the_network_tells_its_time() {
        Bench bench = Bench.of().powerOn();
        bench.after(Duration.ofSeconds(90));
        assertThat(bench.slot(0).network().time())
                .hasValueSatisfying(time -> assertThat(time.local().toInstant()).isEqualTo(bench.time.now()));
    }

    @Test
    @Conforms(to = "TS 24.301 6.4.1", by = EsmUe.class)
    void the_default_bearer_has_addresses_and_dns() {
        Bench bench = Bench.of().powerOn();
        PacketData.Context context = bench.slot(0).packetData().contexts().get(0);
        assertThat(context.bearer()).hasValueSatisfying(bearer -> {
            assertThat(bearer.identity()).isEqualTo(5);
            assertThat(bearer.apn()).startsWith("internet");
            assertThat(bearer.addresses()).hasSize(2);
            assertThat(bearer.addresses().get(0).getHostAddress()).startsWith("10.1.");
            assertThat(bearer.dns()).hasSize(2);
        });
        assertThat(bench.told.get(0))
                .filteredOn(ContextChanged.class::isInstance)
                .hasSize(1);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.2.2", by = EmmUe.class)
    @Conforms(to = "TS 24.301 4.4.2.1", by = EmmUe.class)
    void flight_mode_detaches_and_the_way_back_attaches_with_the_kept_identity_and_keys() {
        Bench bench = Bench.of().powerOn().idle();
        bench.nas(0);
        bench.get(bench.slot(0).functionality(Functionality.RADIO_OFF));
        assertThat(bench.nas(0)).containsExactly("> DETACH REQUEST switch off");
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        assertThat(bench.sim(0).state()).isEqualTo(SimState.READY);
        assertThat(bench.eps(1)).isEqualTo(RegistrationStatus.HOME);
        bench.get(bench.slot(0).functionality(Functionality.FULL));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.nas(0)).first().asString().contains("GUTI 001-01");
    }

    @Test
    void at_minimum_functionality_the_card_is_off_too() {
        Bench bench = Bench.of().powerOn();
        bench.get(bench.slot(0).functionality(Functionality.MINIMUM));
        assertThat(bench.sim(0).state()).isEqualTo(SimState.NOT_READY);
        assertThat(bench.sim(0).imsi()).isEmpty();
        bench.get(bench.slot(0).functionality(Functionality.FULL));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_power_failure_loses_neither_identity_nor_selection() {
        Bench bench = Bench.of().powerOn().idle();
        bench.modem.powerOff();
        bench.settle();
        bench.nas(0);
        bench.build();
        bench.powerOn();
        assertThat(bench.nas(0)).first().asString().contains("GUTI 001-01");
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void the_user_detaches_and_attaches() {
        Bench bench = Bench.of().powerOn();
        bench.get(bench.slot(0).network().detach());
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        assertThat(bench.slot(0).network().attached()).isFalse();
        assertThat(bench.slot(0).packetData().contexts().get(0).bearer()).isEmpty();
        bench.idle();
        assertThat(bench.slot(0).network().attached()).isFalse();
        bench.get(bench.slot(0).network().attach());
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.2.3.2", by = EmmUe.class)
    void sent_away_to_come_back_it_comes_back() {
        Bench bench = Bench.of().powerOn().idle();
        bench.told.get(0).clear();
        bench.get(bench.alphaControl()
                .detach(Bench.ALPHA_IMSI, UeTerminatedDetachType.REATTACH_REQUIRED, Optional.empty()));
        bench.after(Duration.ofSeconds(30));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.told.get(0)).contains(new AttachChanged(false, true), new AttachChanged(true, false));
        assertThat(bench.told.get(1))
                .filteredOn(AttachChanged.class::isInstance)
                .hasSize(1);
    }

    @Test
    @Conforms(to = "TS 24.301 5.5.2.3.2", by = EmmUe.class)
    void sent_away_without_a_reason_it_waits_for_t3402() {
        Bench bench = Bench.of().powerOn().idle();
        bench.get(bench.alphaControl()
                .detach(Bench.ALPHA_IMSI, UeTerminatedDetachType.REATTACH_NOT_REQUIRED, Optional.empty()));
        bench.after(Duration.ofMinutes(11));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.SEARCHING);
        bench.after(Duration.ofMinutes(2));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void without_coverage_it_is_unknown_and_with_coverage_at_home_again() {
        Bench bench = Bench.of().powerOn().idle();
        bench.get(bench.beta.control().power("center", false));
        bench.get(bench.alphaControl().power("north", false));
        bench.settle();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.UNKNOWN);
        assertThat(bench.slot(0).network().signal()).isEmpty();
        bench.after(Duration.ofMinutes(5));
        bench.get(bench.alphaControl().power("north", true));
        bench.settle();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void signal_follows_the_cell() {
        Bench bench = Bench.of().powerOn().idle();
        bench.told.get(0).clear();
        bench.get(bench.alphaControl().level("north", -101, -120));
        bench.settle();
        assertThat(bench.slot(0).network().signal()).hasValueSatisfying(signal -> {
            assertThat(signal.level()).isEqualTo(-101);
            assertThat(signal.quality()).isEqualTo(-120);
        });
        assertThat(bench.told.get(0)).hasAtLeastOneElementOfType(SubscriptionEvent.SignalChanged.class);
    }

    @Test
    void the_same_seeds_give_the_same_run() {
        List<String> first = run();
        assertThat(run()).isEqualTo(first);
    }

    private static List<String> run() {
        Bench bench = Bench.of().powerOn().idle();
        return bench.seen.stream()
                .map(it -> it.time() + " " + it.subject() + " " + it.line())
                .toList();
    }
}
