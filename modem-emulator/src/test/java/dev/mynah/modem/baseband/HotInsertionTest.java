package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.euicc.CardMemory;
import dev.mynah.euicc.Uicc;
import dev.mynah.modem.Functionality;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SimState;
import dev.mynah.modem.SubscriptionEvent;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A removable card comes and goes while the modem is on. */
class HotInsertionTest {
    private final CardMemory memory = CardMemory.inRam();
    private final Uicc travel = Uicc.of(Bench.travelProfile().build(), memory);
    private final Bench bench = Bench.of().powerOn();

    private void insert(int slot, Uicc card) {
        bench.insert(slot, HeldCard.of(card));
    }

    private void remove(int slot) {
        bench.pullOut(slot);
    }

    @Test
    void a_card_pulled_out_detaches_and_leaves_no_sim() {
        bench.nas(0);
        remove(0);
        assertThat(bench.nas(0).get(0)).containsIgnoringCase("detach request");
        assertThat(bench.sim(0).state()).isEqualTo(SimState.ABSENT);
        assertThat(bench.sim(0).iccid()).isEmpty();
        assertThat(bench.sim(0).imsi()).isEmpty();
        assertThat(bench.sim(0).eid()).isEmpty();
        assertThat(bench.sim(0).atr()).isEmpty();
        assertThat(bench.eps(0).registered()).isFalse();
        assertThat(bench.told.get(0))
                .contains(new SubscriptionEvent.SimChanged(SimState.ABSENT))
                .doesNotContain(new SubscriptionEvent.SimChanged(SimState.FAILED));
    }

    @Test
    void the_other_slot_does_not_notice() {
        bench.nas(1);
        int told = bench.told.get(1).size();
        remove(0);
        insert(0, travel);
        assertThat(bench.nas(1)).isEmpty();
        assertThat(bench.told.get(1)).hasSize(told);
        assertThat(bench.eps(1)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_plain_uicc_in_the_place_of_an_esim_registers() {
        insert(0, travel);
        assertThat(bench.sim(0).state()).isEqualTo(SimState.READY);
        assertThat(bench.sim(0).imsi()).contains(Bench.TRAVEL_IMSI);
        assertThat(bench.sim(0).eid()).isEmpty();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void the_same_card_comes_back() {
        for (int i = 0; i < 3; i++) {
            insert(0, travel);
            assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
            remove(0);
            assertThat(bench.eps(0).registered()).isFalse();
        }
    }

    @Test
    void a_card_put_into_a_slot_that_is_switched_off_waits() {
        bench.get(bench.slot(0).functionality(Functionality.MINIMUM));
        insert(0, travel);
        assertThat(bench.sim(0).state()).isEqualTo(SimState.NOT_READY);
        bench.get(bench.slot(0).functionality(Functionality.FULL));
        bench.settle();
        assertThat(bench.sim(0).imsi()).contains(Bench.TRAVEL_IMSI);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_slot_switched_on_without_a_card_says_so() {
        remove(0);
        bench.get(bench.slot(0).functionality(Functionality.MINIMUM));
        bench.get(bench.slot(0).functionality(Functionality.FULL));
        bench.settle();
        assertThat(bench.sim(0).state()).isEqualTo(SimState.ABSENT);
    }

    @Test
    void nothing_is_written_to_a_card_that_has_been_pulled_out() {
        insert(0, travel);
        Map<String, byte[]> before = memory.load();
        remove(0);
        assertThat(memory.load()).usingRecursiveComparison().isEqualTo(before);
    }
}
