package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Functionality;
import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SimState;
import dev.mynah.modem.Startup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Modems that take their time. */
class StartupTest {
    private static final Duration BOOT = Duration.ofSeconds(15);
    private static final Duration ALMOST = BOOT.minusMillis(1);
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final List<ModemEvent> told = new ArrayList<>();

    private Bench begin(Startup startup) {
        Bench bench = Bench.of();
        bench.startup = startup;
        bench.build();
        bench.modem.listen(it -> {
            if (it instanceof ModemEvent.Started || it instanceof ModemEvent.Stopped) {
                told.add(it);
            }
        });
        return bench.powerOn();
    }

    @Test
    void a_modem_that_boots_is_on_no_network_and_has_no_card() {
        Bench bench = begin(Startup.AT_ONCE.withBoot(BOOT));
        bench.after(ALMOST);
        assertThat(bench.modem.running()).isFalse();
        assertThat(bench.sim(0).state()).isEqualTo(SimState.NOT_READY);
        assertThat(told).isEmpty();
        bench.after(MOMENT);
        assertThat(bench.modem.running()).isTrue();
        assertThat(told).containsExactly(new ModemEvent.Started());
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.eps(1)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_restart_takes_as_long_and_the_other_slot_comes_back_as_it_was() {
        Bench bench = begin(Startup.AT_ONCE.withBoot(BOOT));
        bench.after(BOOT);
        told.clear();
        bench.get(bench.slot(1).functionality(Functionality.RADIO_OFF));
        bench.get(bench.slot(0).restart(Functionality.FULL));
        assertThat(told).containsExactly(new ModemEvent.Stopped());
        assertThat(bench.slot(1).functionality()).isEqualTo(Functionality.MINIMUM);
        bench.after(ALMOST);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        bench.after(MOMENT);
        assertThat(told).containsExactly(new ModemEvent.Stopped(), new ModemEvent.Started());
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.slot(1).functionality()).isEqualTo(Functionality.RADIO_OFF);
    }

    @Test
    void what_a_host_wants_meanwhile_comes_true_at_the_end() {
        Bench bench = begin(Startup.AT_ONCE.withBoot(BOOT));
        bench.after(BOOT);
        bench.get(bench.slot(0).restart(Functionality.FULL));
        bench.get(bench.slot(0).functionality(Functionality.RADIO_OFF));
        assertThat(bench.slot(0).functionality()).isEqualTo(Functionality.MINIMUM);
        bench.after(BOOT);
        assertThat(bench.slot(0).functionality()).isEqualTo(Functionality.RADIO_OFF);
    }

    @Test
    void a_modem_that_is_switched_off_while_it_boots_does_not_come_up() {
        Bench bench = begin(Startup.AT_ONCE.withBoot(BOOT));
        bench.modem.powerOff();
        bench.after(BOOT.plusSeconds(1));
        assertThat(bench.modem.running()).isFalse();
        assertThat(bench.sim(0).state()).isEqualTo(SimState.NOT_READY);
    }

    @Test
    void a_modem_without_a_boot_tells_that_it_has_restarted_and_never_stops() {
        Bench bench = begin(Startup.AT_ONCE);
        assertThat(told).containsExactly(new ModemEvent.Started());
        bench.get(bench.slot(0).restart(Functionality.FULL));
        assertThat(told).containsExactly(new ModemEvent.Started(), new ModemEvent.Started());
        assertThat(bench.modem.running()).isTrue();
    }

    @Test
    void a_modem_that_is_there_at_once_may_take_its_time_to_restart() {
        Bench bench = begin(Startup.AT_ONCE.withRestart(Duration.ofSeconds(1)));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        told.clear();
        bench.get(bench.slot(0).restart(Functionality.FULL));
        assertThat(bench.modem.running()).isFalse();
        bench.after(Duration.ofSeconds(1));
        assertThat(told).containsExactly(new ModemEvent.Stopped(), new ModemEvent.Started());
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_card_that_the_modem_has_not_got_round_to_is_busy_each_time() {
        Bench bench = begin(Startup.AT_ONCE.withCard(Duration.ofSeconds(5)));
        assertThat(bench.sim(0).state()).isEqualTo(SimState.NOT_READY);
        bench.after(Duration.ofSeconds(5));
        assertThat(bench.sim(0).state()).isEqualTo(SimState.READY);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        bench.get(bench.slot(0).functionality(Functionality.MINIMUM));
        bench.get(bench.slot(0).functionality(Functionality.FULL));
        bench.after(Duration.ofSeconds(2));
        bench.get(bench.slot(0).functionality(Functionality.MINIMUM));
        bench.after(Duration.ofSeconds(9));
        assertThat(bench.sim(0).state()).isEqualTo(SimState.NOT_READY);
        bench.get(bench.slot(0).functionality(Functionality.RADIO_OFF));
        bench.after(Duration.ofSeconds(5));
        assertThat(bench.sim(0).state()).isEqualTo(SimState.READY);
    }

    @Test
    void a_modem_that_is_shut_down_boots_when_its_power_key_is_pressed() {
        Bench bench = begin(Startup.AT_ONCE.withBoot(BOOT));
        bench.after(BOOT);
        told.clear();
        bench.modem.shutDown();
        bench.settle();
        assertThat(told).containsExactly(new ModemEvent.Stopped());
        assertThat(bench.modem.running()).isFalse();
        bench.get(bench.slot(0).functionality(Functionality.FULL));
        bench.after(Duration.ofHours(1));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        bench.modem.pressPowerKey();
        bench.modem.pressPowerKey();
        bench.after(BOOT);
        assertThat(bench.modem.running()).isTrue();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }
}
