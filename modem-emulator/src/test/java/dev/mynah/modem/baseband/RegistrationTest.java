package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SimState;
import org.junit.jupiter.api.Test;

/** Both slots from power to registration and through what the network and the user do then. */
class RegistrationTest {
    @Test
    void both_slots_register_each_with_its_own_operator() {
        Bench bench = Bench.of().powerOn();
        assertThat(bench.sim(0).state()).isEqualTo(SimState.READY);
        assertThat(bench.sim(0).imsi()).contains(Bench.ALPHA_IMSI);
        assertThat(bench.sim(1).imsi()).contains(Bench.BETA_IMSI);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.eps(1)).isEqualTo(RegistrationStatus.HOME);
    }
}
