package dev.mynah.modem.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls.CallEnd;
import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Calls.Trouble;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.SubscriptionEvent.CallMeterChanged;
import dev.mynah.modem.SubscriptionEvent.CallMeterNearMaximum;
import dev.mynah.modem.charges.Metering;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.cc.CcFacility;
import dev.mynah.network.air.nas.element.TransactionIdentifier;
import dev.mynah.network.air.nas.ss.component.ChargeAdvice;
import dev.mynah.network.air.nas.ss.component.ChargingInformation;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.nas.ss.component.Problem;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.nas.ss.component.SsOperation;
import dev.mynah.network.msc.Tariff;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Calls of which the network says what they cost. Bert's costs nobody knows: he has no such service. */
class ChargedCallsTest {
    /** Two units and a half at once, one and a half for the first twenty seconds and for every ten then. */
    private static final ChargingInformation OUTGOING = ChargingInformation.of(15, 100, 100, 25, 0, 0, 200);
    /** A unit of this network is 0.3 of the home's, one for every five seconds. */
    private static final ChargingInformation INCOMING = ChargingInformation.of(10, 50, 30, 0, 0, 0, 0);

    private final CallBench bench = new CallBench();
    private final CallBench.Network alpha =
            bench.network("001-01", new Tariff(Optional.of(OUTGOING), Optional.of(INCOMING)));
    private final CallBench.Phone anna = alpha.phone("15551230001");
    private final CallBench.Phone bert = alpha.phone("15551230002");

    @AfterEach
    void all_calls_come_to_an_end_and_nothing_went_wrong() {
        anna.calls.hangUp();
        bench.pass(Duration.ofMinutes(5));
        assertThat(anna.calls.list()).isEmpty();
        assertThat(bert.calls.list()).isEmpty();
        bench.nothingUnexpected();
    }

    private void annaHas(SsCode service) {
        anna.provisioned.add(service);
    }

    private void annaTalksToBert() {
        anna.dial("+15551230002");
        bert.answer();
    }

    private void pass(int seconds) {
        bench.pass(Duration.ofSeconds(seconds));
    }

    private List<Integer> told() {
        return anna.told.stream()
                .filter(CallMeterChanged.class::isInstance)
                .map(it -> ((CallMeterChanged) it).units())
                .toList();
    }

    private long warnings() {
        return anna.told.stream().filter(CallMeterNearMaximum.class::isInstance).count();
    }

    @Test
    @Conforms(to = "TS 22.024 4", by = Metering.class)
    void a_call_is_metered_from_its_answer_on() {
        annaHas(SsCode.AOCI);
        anna.dial("+15551230002");
        pass(20);
        assertThat(anna.charges.currentCall()).isZero();
        bert.answer();
        assertThat(anna.charges.currentCall()).isEqualTo(3);
        pass(19);
        assertThat(anna.charges.currentCall()).isEqualTo(3);
        pass(1);
        assertThat(anna.charges.currentCall()).isEqualTo(4);
        pass(10);
        assertThat(anna.charges.currentCall()).isEqualTo(6);
        pass(9);
        anna.hangUp();
        pass(30);
        assertThat(anna.charges.currentCall()).isEqualTo(6);
        assertThat(anna.account.units).contains(6);
        assertThat(bert.charges.currentCall()).isZero();
    }

    @Test
    void a_call_that_is_taken_costs_what_the_network_says_too_and_the_next_call_begins_anew() {
        annaHas(SsCode.AOCC);
        bert.dial("+15551230001");
        anna.answer();
        pass(65);
        assertThat(anna.charges.currentCall()).isEqualTo(4);
        anna.hangUp();
        annaTalksToBert();
        assertThat(anna.charges.currentCall()).isEqualTo(3);
        assertThat(anna.account.units).contains(7);
    }

    @Test
    void a_host_is_told_every_ten_seconds_at_most() {
        annaHas(SsCode.AOCI);
        bert.dial("+15551230001");
        anna.answer();
        pass(60);
        // One is 0.3 of a unit, every five seconds; a whole one has been begun at 5, 20, 35 and 55 seconds.
        assertThat(told()).containsExactly(1, 2, 3, 4);
        annaHas(SsCode.AOCC);
        anna.hangUp();
        annaTalksToBert();
        assertThat(told()).containsExactly(1, 2, 3, 4);
        pass(10);
        assertThat(told()).containsExactly(1, 2, 3, 4, 3);
    }

    @Test
    @Conforms(to = "TS 22.086 2", by = Metering.class)
    void a_call_ends_when_it_has_cost_what_it_may_and_there_is_none_after_it() {
        annaHas(SsCode.AOCC);
        anna.account.maximum = Optional.of(10);
        annaTalksToBert();
        // 2.5, 4 after 20 s, 5.5, 7, 8.5 after 50 s, 10 after 60 s: more than nine is ten.
        pass(29);
        assertThat(warnings()).isZero();
        pass(1);
        assertThat(warnings()).isOne();
        pass(29);
        assertThat(anna.calls.list()).hasSize(1);
        pass(1);
        assertThat(anna.calls.list()).isEmpty();
        assertThat(anna.ends())
                .containsExactly(
                        new CallEnd(68, "ACM equal to or greater than ACMmax", false, Optional.of(Trouble.SPENT)));
        assertThat(bert.lastCause()).isEqualTo(16);
        assertThat(warnings()).isOne();

        var refused = anna.calls.dial(Dialling.of("+15551230002"));
        assertThat(((Refusal) refused.cause()).reason()).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(anna.calls.lastEnd().orElseThrow().cause()).isEqualTo(68);
        assertThat(warnings()).isEqualTo(2);
        assertThat(anna.calls.dial(Dialling.of("112")).succeeded()).isTrue();
    }

    @Test
    void a_call_to_a_phone_that_has_nothing_left_ends_as_soon_as_it_costs_something() {
        annaHas(SsCode.AOCC);
        anna.account.units = Optional.of(10);
        anna.account.maximum = Optional.of(10);
        bert.dial("+15551230001");
        anna.answer();
        assertThat(anna.lastCause()).isEqualTo(68);
        assertThat(anna.calls.list()).isEmpty();
    }

    @Test
    void whoever_is_only_informed_talks_on() {
        annaHas(SsCode.AOCI);
        anna.account.maximum = Optional.of(10);
        annaTalksToBert();
        pass(120);
        assertThat(anna.calls.list()).hasSize(1);
        assertThat(anna.charges.currentCall()).isEqualTo(19);
    }

    @Test
    void a_call_that_begins_with_less_than_half_a_minute_left_is_warned_of_at_once() {
        annaHas(SsCode.AOCC);
        anna.account.maximum = Optional.of(4);
        annaTalksToBert();
        assertThat(warnings()).isOne();
        pass(20);
        assertThat(anna.lastCause()).isEqualTo(68);
    }

    @Test
    @Conforms(to = "TS 24.086 2", by = CallFacility.class)
    void a_card_that_keeps_no_account_gets_no_call_that_has_to_be_accounted_for() {
        annaHas(SsCode.AOCC);
        anna.account.units = Optional.empty();
        annaTalksToBert();
        pass(9);
        assertThat(anna.calls.list()).hasSize(1);
        pass(1);
        assertThat(anna.calls.list()).isEmpty();
        assertThat(anna.lastCause()).isEqualTo(29);
        assertThat(bert.lastCause()).isEqualTo(16);
        assertThat(anna.charges.currentCall()).isZero();
    }

    @Test
    void a_card_that_keeps_no_account_does_not_keep_its_user_from_being_informed() {
        annaHas(SsCode.AOCI);
        anna.account.units = Optional.empty();
        annaTalksToBert();
        pass(30);
        assertThat(anna.charges.currentCall()).isEqualTo(6);
        assertThat(anna.told).noneMatch(SubscriptionEvent.CallEnded.class::isInstance);
    }

    /** What the first call of a phone is told, or tells. */
    private static byte[] facility(TransactionIdentifier call, Component component) {
        return new CcFacility(call, component.encode()).encode().toByteArray();
    }

    private void annaIsTold(SsCode service, ChargingInformation charges) {
        Octets argument = new ChargeAdvice(service.value(), charges).encode();
        anna.inject(
                facility(
                        TransactionIdentifier.own(0).seenByOther(),
                        Component.Invoke.of(9, SsOperation.FORWARD_CHARGE_ADVICE, argument)),
                true);
    }

    @Test
    @Conforms(to = "TS 22.024 4", by = Metering.class)
    void a_tariff_that_changes_holds_from_the_next_interval_on_and_what_it_leaves_out_stays() {
        annaHas(SsCode.AOCI);
        annaTalksToBert();
        pass(25);
        // 2.5 and 1.5 after twenty seconds; now three units every thirty seconds, and one at once.
        annaIsTold(
                SsCode.AOCI,
                new ChargingInformation(
                        Optional.of(30),
                        Optional.of(300),
                        Optional.empty(),
                        Optional.of(10),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        assertThat(anna.charges.currentCall()).isEqualTo(5);
        pass(5);
        assertThat(anna.charges.currentCall()).isEqualTo(8);
        pass(29);
        assertThat(anna.charges.currentCall()).isEqualTo(8);
        pass(1);
        assertThat(anna.charges.currentCall()).isEqualTo(11);
    }

    @Test
    void a_tariff_by_which_time_costs_nothing_ends_the_metering() {
        annaHas(SsCode.AOCI);
        annaTalksToBert();
        annaIsTold(SsCode.AOCI, ChargingInformation.of(0, 0, 0, 0, 0, 0, 0));
        pass(300);
        assertThat(anna.charges.currentCall()).isEqualTo(3);
    }

    @Test
    void a_service_that_is_none_of_charges_is_passed_over() {
        annaTalksToBert();
        annaIsTold(SsCode.CLIP, OUTGOING);
        pass(60);
        assertThat(anna.charges.currentCall()).isZero();
        assertThat(anna.calls.list()).hasSize(1);
    }

    @Test
    void a_phone_that_refuses_to_keep_account_is_released_at_once() {
        annaHas(SsCode.AOCC);
        anna.account.units = Optional.empty();
        annaTalksToBert();
        anna.inject(
                facility(
                        TransactionIdentifier.own(0),
                        new Component.Reject(Optional.of(3), Problem.UNRECOGNIZED_OPERATION)),
                false);
        assertThat(anna.lastCause()).isEqualTo(29);
    }

    @Test
    void a_network_without_a_tariff_says_nothing() {
        CallBench.Network free = bench.network("001-02");
        CallBench.Phone carl = free.phone("15551230003");
        carl.provisioned.add(SsCode.AOCC);
        carl.dial("+15551230002");
        bert.answer();
        pass(60);
        assertThat(carl.calls.list()).hasSize(1);
        assertThat(carl.charges.currentCall()).isZero();
        carl.hangUp();
    }
}
