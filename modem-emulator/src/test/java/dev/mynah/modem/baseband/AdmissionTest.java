package dev.mynah.modem.baseband;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.CardPower;
import dev.mynah.modem.Carrier;
import dev.mynah.modem.CarrierRestrictions;
import dev.mynah.modem.CarrierRestrictions.Policy;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.RegistrationStatus;
import dev.mynah.modem.SimState;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Cards that are there and not used: hosts have switched them off, or the device is locked. */
class AdmissionTest {
    private final Bench bench = Bench.of().powerOn();

    private static Reason refusal(Future<?> future) {
        return ((Refusal) future.cause()).reason();
    }

    private static Carrier carrier(String mcc, String mnc) {
        return new Carrier(
                mcc,
                mnc,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private static CarrierRestrictions only(Policy policy, Carrier... carriers) {
        return new CarrierRestrictions(List.of(carriers), List.of(), true, policy);
    }

    @Test
    void a_disabled_subscription_stays_so_over_a_power_failure_and_is_that_cards_alone() {
        bench.get(bench.slot(0).usimEnabled(false));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        assertThat(bench.eps(1)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.sim(0).state()).isEqualTo(SimState.READY);
        bench.modem.powerOff();
        bench.settle();
        bench.build();
        bench.powerOn();
        assertThat(bench.slot(0).usimEnabled()).isFalse();
        assertThat(bench.slot(1).usimEnabled()).isTrue();
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        bench.get(bench.slot(0).usimEnabled(true));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        bench.pullOut(0);
        assertThat(refusal(bench.slot(0).usimEnabled(true))).isEqualTo(Reason.SIM_ABSENT);
    }

    @Test
    void a_locked_device_takes_what_is_allowed_and_not_excluded_over_power_failures() {
        CarrierRestrictions alpha = only(Policy.EACH_SLOT, carrier("00?", "01"));
        bench.get(bench.modem.carriers(alpha));
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.slot(1).carrierTaken()).isFalse();
        assertThat(bench.eps(1)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        bench.modem.powerOff();
        bench.settle();
        bench.build();
        bench.powerOn();
        assertThat(bench.modem.carriers()).isEqualTo(alpha);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        assertThat(bench.eps(1)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        bench.get(bench.modem.carriers(CarrierRestrictions.NONE));
        assertThat(bench.eps(1)).isEqualTo(RegistrationStatus.HOME);
    }

    @Test
    void what_else_is_in_the_device_may_count() {
        bench.get(bench.modem.carriers(only(Policy.ONE_ALLOWED, carrier("001", "01"))));
        assertThat(bench.slot(1).carrierTaken()).isTrue();
        bench.get(bench.modem.carriers(only(Policy.ALL_ALLOWED, carrier("001", "01"))));
        assertThat(bench.slot(0).carrierTaken()).isFalse();
        bench.get(bench.modem.carriers(only(Policy.ALLOWED_IN_FIRST_SLOT, carrier("001", "01"))));
        assertThat(bench.slot(1).carrierTaken()).isTrue();
        bench.pullOut(0);
        assertThat(bench.slot(1).carrierTaken()).isFalse();
    }

    @Test
    void a_carrier_is_known_by_any_of_its_marks() {
        var profile = new Carrier.Profile(
                "001010000000001", "00101", Optional.of("Alpha Mobile"), "A1B2", "", Optional.of("8949"), List.of());
        Optional<String> none = Optional.empty();
        assertThat(new Carrier("001", "01", Optional.of("ALPHA MOBILE"), none, none, none, none, List.of()))
                .matches(it -> it.matches(profile));
        assertThat(new Carrier("001", "01", none, Optional.of("00101xxx"), Optional.of("a1"), none, none, List.of()))
                .matches(it -> it.matches(profile));
        assertThat(new Carrier("", "", none, none, none, none, Optional.of("8949"), List.of()))
                .matches(it -> it.matches(profile));
        assertThat(new Carrier("001", "01", none, none, none, Optional.of("FF"), none, List.of()))
                .matches(it -> !it.matches(profile));
        assertThat(new Carrier("001", "010", none, none, none, none, none, List.of()))
                .matches(it -> !it.matches(profile));
        assertThat(new Carrier("001", "01", none, none, none, none, none, List.of("00102")))
                .matches(it -> !it.matches(profile));
    }

    @Test
    void restrictions_with_odd_words_are_kept() {
        CarrierRestrictions odd = new CarrierRestrictions(
                List.of(),
                List.of(new Carrier(
                        "",
                        "%+ \n",
                        Optional.of("Müller & Söhne +1 "),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("8949"),
                        List.of("00101", "99970"))),
                false,
                Policy.FIRST_SLOT_ONLY);
        bench.get(bench.modem.carriers(odd));
        bench.build();
        assertThat(bench.modem.carriers()).isEqualTo(odd);
    }

    @Test
    void a_card_is_switched_off_and_on() {
        bench.get(bench.sim(0).power(CardPower.OFF));
        assertThat(bench.sim(0).state()).isEqualTo(SimState.NOT_READY);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.NOT_REGISTERED);
        assertThat(bench.eps(1)).isEqualTo(RegistrationStatus.HOME);
        bench.get(bench.sim(0).power(CardPower.PASS_THROUGH));
        assertThat(bench.sim(0).state()).isEqualTo(SimState.NOT_READY);
        assertThat(refusal(bench.sim(0).power(CardPower.ON))).isEqualTo(Reason.NOT_ALLOWED);
        bench.modem.powerOff();
        bench.powerOn();
        assertThat(bench.sim(0).power()).isEqualTo(CardPower.ON);
        assertThat(bench.eps(0)).isEqualTo(RegistrationStatus.HOME);
        bench.pullOut(0);
        assertThat(refusal(bench.sim(0).power(CardPower.OFF))).isEqualTo(Reason.SIM_ABSENT);
    }
}
