package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Functionality;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SimState;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.SubscriptionEvent.EnabledChanged;
import dev.mynah.modem.SubscriptionEvent.FunctionalityChanged;
import dev.mynah.modem.SubscriptionEvent.Restarting;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much of a slot's stack is switched on, and who has a say in it. */
class FunctionalityTest {
    private final Bench bench = Bench.of();

    @BeforeEach
    void power_on() {
        bench.powerOn();
        bench.told.get(0).clear();
    }

    private List<SubscriptionEvent> told() {
        return bench.told.get(0).stream()
                .filter(it ->
                        it instanceof FunctionalityChanged || it instanceof EnabledChanged || it instanceof Restarting)
                .toList();
    }

    @Test
    void a_stack_that_is_disabled_keeps_its_radio_off_and_its_card_on() {
        bench.get(bench.slot(0).enabled(false));
        assertThat(bench.slot(0).functionality()).isEqualTo(Functionality.RADIO_OFF);
        assertThat(bench.sim(0).state()).isEqualTo(SimState.READY);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        assertThat(bench.eps(1)).isEqualTo(RegistrationStatus.HOME);
        bench.get(bench.slot(0).functionality(Functionality.RADIO_OFF));
        bench.get(bench.slot(0).functionality(Functionality.FULL));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        bench.get(bench.slot(0).enabled(true));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(told())
                .containsExactly(
                        new EnabledChanged(false),
                        new FunctionalityChanged(Functionality.RADIO_OFF),
                        new EnabledChanged(true),
                        new FunctionalityChanged(Functionality.FULL));
    }

    @Test
    void enabling_a_stack_that_is_to_be_off_leaves_it_off() {
        bench.get(bench.slot(0).enabled(false));
        bench.get(bench.slot(0).functionality(Functionality.RADIO_OFF));
        bench.get(bench.slot(0).enabled(true));
        assertThat(bench.slot(0).functionality()).isEqualTo(Functionality.RADIO_OFF);
    }

    @Test
    void a_restart_goes_through_minimum_and_registers_anew() {
        bench.get(bench.slot(0).restart(Functionality.FULL));
        assertThat(told())
                .containsExactly(
                        new Restarting(),
                        new FunctionalityChanged(Functionality.MINIMUM),
                        new FunctionalityChanged(Functionality.FULL));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }
}
