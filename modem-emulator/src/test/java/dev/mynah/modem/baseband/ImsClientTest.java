package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Ims;
import dev.mynah.modem.Ims.Obstacle;
import dev.mynah.modem.Ims.Registration;
import dev.mynah.modem.Ims.Service;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.ServingNetwork;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.network.air.Rat;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImsClientTest {
    private static final Registration FOR_VOICE =
            new Registration(true, Optional.of(Rat.E_UTRAN), Set.of(Service.VOICE, Service.MESSAGES));

    private static Ims ims(Bench bench, int slot) {
        return bench.slot(slot).ims();
    }

    @Test
    void what_the_host_says_of_its_registration_is_told_to_everybody_once() {
        Bench bench = Bench.of().powerOn();
        bench.told.get(0).clear();
        ims(bench, 0).registered(FOR_VOICE);
        ims(bench, 0).registered(FOR_VOICE);
        assertThat(bench.told.get(0)).containsExactly(new SubscriptionEvent.ImsRegistrationChanged(FOR_VOICE));
        assertThat(ims(bench, 0).registration()).isEqualTo(FOR_VOICE);
        assertThat(ims(bench, 1).registration()).isEqualTo(Registration.NONE);
    }

    @Test
    void there_is_no_traffic_without_the_packet_domain() {
        Bench bench = Bench.of();
        assertThat(ims(bench, 0).obstacle()).contains(Obstacle.NO_SERVICE);
        bench.powerOn();
        assertThat(ims(bench, 0).obstacle()).isEmpty();
    }

    @Test
    void a_call_in_one_slot_has_the_receiver_of_the_other() {
        Bench bench = Bench.of().powerOn();
        ims(bench, 1).calls(1);
        assertThat(ims(bench, 0).obstacle()).contains(Obstacle.RECEIVER_TAKEN);
        assertThat(ims(bench, 1).obstacle()).isEmpty();
        ims(bench, 1).calls(0);
        assertThat(ims(bench, 0).obstacle()).isEmpty();
    }

    @Test
    void for_a_call_it_goes_from_nr_to_lte_and_back_afterwards() {
        Bench bench = NrInterworkingTest.bench().powerOn();
        bench.get(ims(bench, 0).fallBackToEps());
        bench.after(Duration.ofSeconds(5));
        assertThat(rat(bench)).contains(Rat.E_UTRAN);
        bench.after(Duration.ofMinutes(1));
        assertThat(rat(bench)).contains(Rat.NR);
    }

    @Test
    void it_goes_nowhere_where_there_is_no_lte() {
        Bench bench = NrRegistrationTest.in(NrRegistrationTest.alphaInNr()).powerOn();
        assertThat(ims(bench, 0).fallBackToEps().cause())
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(Refusal.Reason.NO_NETWORK_SERVICE));
        assertThat(ims(bench, 1).fallBackToEps().failed()).isTrue();
    }

    private static Optional<Rat> rat(Bench bench) {
        return bench.slot(0).network().serving().map(ServingNetwork::rat);
    }
}
