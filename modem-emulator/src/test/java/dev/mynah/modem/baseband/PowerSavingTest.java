package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.ExtendedDrx;
import dev.mynah.modem.PowerSavingMode;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.network.air.nas.element.GprsTimer;
import dev.mynah.network.air.nas.element.GprsTimer3;
import dev.mynah.network.mme.MmeSpec;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Power saving mode and extended DRX in EPS: asked for, granted, and what becomes of a UE that sleeps. TS 24.301 5.3.11, 5.3.12. */
class PowerSavingTest {
    /** Ten seconds awake, an update every three hours. */
    private static final PowerSavingMode MODE =
            new PowerSavingMode(GprsTimer.of(Duration.ofSeconds(10)), Optional.of(GprsTimer3.of(Duration.ofHours(3))));

    private final Bench bench = Bench.of();

    private static Bench refusing() {
        return Bench.of(
                Bench.alphaSpec().withMme(MmeSpec.STANDARD.withPowerSaving(false)),
                Bench.betaSpec(),
                Bench.alphaProfile(),
                Bench.betaProfile());
    }

    private static void ask(Bench bench) {
        bench.slot(0).network().powerSaving(Optional.of(MODE));
    }

    /** Whether the UE answers a page. */
    private boolean answers() {
        bench.nas(0);
        bench.alphaControl().page(Bench.ALPHA_IMSI);
        bench.settle();
        return bench.nas(0).stream().anyMatch(it -> it.startsWith("> SERVICE REQUEST"));
    }

    @Test
    void the_network_grants_what_the_attach_asks_for() {
        ask(bench);
        bench.slot(0).network().extendedDrx(OptionalInt.of(5));
        bench.powerOn();
        assertThat(bench.slot(0).network().powerSavingGranted()).contains(MODE);
        assertThat(bench.slot(0).network().extendedDrxGranted()).contains(new ExtendedDrx(5, 3));
        assertThat(bench.told.get(0)).contains(new SubscriptionEvent.PowerSavingChanged());
    }

    @Test
    void who_does_not_ask_gets_nothing() {
        bench.powerOn();
        assertThat(bench.slot(0).network().powerSavingGranted()).isEmpty();
        assertThat(bench.slot(0).network().extendedDrxGranted()).isEmpty();
        bench.idle().after(Duration.ofMinutes(5));
        assertThat(answers()).isTrue();
    }

    @Test
    void a_network_that_grants_nothing_finds_the_ue_awake() {
        Bench refusing = refusing();
        ask(refusing);
        refusing.slot(0).network().extendedDrx(OptionalInt.of(5));
        refusing.powerOn();
        assertThat(refusing.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(refusing.slot(0).network().powerSavingGranted()).isEmpty();
        assertThat(refusing.slot(0).network().extendedDrxGranted()).isEmpty();
    }

    @Test
    void the_ue_hears_pages_while_the_active_time_runs_and_none_after() {
        ask(bench);
        bench.powerOn();
        bench.after(Duration.ofSeconds(12)); // the network releases after ten
        assertThat(bench.slot(0).network().connected()).isFalse();
        assertThat(answers()).isTrue();
        bench.after(Duration.ofSeconds(25));
        assertThat(bench.slot(0).network().connected()).isFalse();
        assertThat(answers()).isFalse();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void a_sleeping_ue_wakes_to_bring_its_registration_up_to_date() {
        ask(bench);
        bench.powerOn();
        bench.after(Duration.ofMinutes(170));
        bench.nas(0);
        bench.after(Duration.ofMinutes(12));
        assertThat(bench.nas(0)).contains("> TRACKING AREA UPDATE REQUEST");
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.slot(0).network().powerSavingGranted()).contains(MODE);
    }

    @Test
    void a_wish_that_changes_is_told_by_an_update() {
        bench.powerOn().idle();
        bench.nas(0);
        ask(bench);
        bench.settle();
        assertThat(bench.nas(0)).contains("> TRACKING AREA UPDATE REQUEST");
        assertThat(bench.slot(0).network().powerSavingGranted()).contains(MODE);
        ask(bench);
        bench.settle();
        assertThat(bench.nas(0)).isEmpty();
        bench.slot(0).network().powerSaving(Optional.empty());
        bench.idle();
        assertThat(bench.nas(0)).contains("> TRACKING AREA UPDATE REQUEST");
        assertThat(bench.slot(0).network().powerSavingGranted()).isEmpty();
        assertThat(bench.cs(0)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void what_is_asked_for_outlives_a_power_failure() {
        ask(bench);
        bench.slot(0).network().extendedDrx(OptionalInt.of(15));
        bench.build();
        assertThat(bench.slot(0).network().powerSaving()).contains(MODE);
        assertThat(bench.slot(0).network().extendedDrx()).hasValue(15);
        assertThat(bench.slot(1).network().powerSaving()).isEmpty();
    }
}
