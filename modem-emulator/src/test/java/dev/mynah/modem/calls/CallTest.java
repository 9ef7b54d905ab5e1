package dev.mynah.modem.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Calls.Line;
import dev.mynah.modem.Calls.Name;
import dev.mynah.modem.Calls.Purpose;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.Calls.Trouble;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.calls.FarEndSpec.Behaviour;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One call, from dialling to its end. */
class CallTest {
    private final CallBench bench = new CallBench();
    private final CallBench.Network alpha = bench.network(
            "001-01",
            FarEndSpec.answers("15550001000", Duration.ofSeconds(3))
                    .withHangUp(Duration.ofSeconds(10))
                    .withKeys("42#"),
            FarEndSpec.of("15550001001", Behaviour.BUSY, Duration.ofSeconds(1)),
            FarEndSpec.of("15550001002", Behaviour.NO_REPLY, Duration.ZERO),
            FarEndSpec.of("15550001003", Behaviour.UNREACHABLE, Duration.ofSeconds(1)),
            FarEndSpec.of("1555000101*", Behaviour.REJECTS, Duration.ZERO));
    private final CallBench.Phone anna = alpha.phone("15551230001");
    private final CallBench.Phone bert = alpha.phone("15551230002");

    @AfterEach
    void nothing_went_wrong() {
        bench.nothingUnexpected();
    }

    private void talking() {
        anna.dial("+15551230002");
        bert.answer();
        assertThat(anna.states()).containsExactly(State.ACTIVE);
        assertThat(bert.states()).containsExactly(State.ACTIVE);
    }

    private void silence() {
        bench.pass(Duration.ofMinutes(5));
        assertThat(anna.calls.list()).isEmpty();
        assertThat(bert.calls.list()).isEmpty();
        assertThat(anna.connections()).isZero();
        assertThat(bert.connections()).isZero();
    }

    @Test
    @Conforms(to = "TS 24.008 5.2.1", by = CallTable.class)
    @Conforms(to = "TS 24.008 5.2.2", by = CallTable.class)
    void a_call_rings_is_answered_and_ended_by_the_caller() {
        anna.dial("+15551230002");
        assertThat(anna.states()).containsExactly(State.ALERTING);
        assertThat(bert.call().state()).isEqualTo(State.INCOMING);
        assertThat(bert.call().number()).isEqualTo("+15551230001");
        bert.answer();
        assertThat(anna.call().state()).isEqualTo(State.ACTIVE);
        assertThat(anna.call().connected()).hasValue("+15551230002");
        anna.hangUp();
        assertThat(bert.ends()).singleElement().satisfies(end -> {
            assertThat(end.cause()).isEqualTo(16);
            assertThat(end.byNetwork()).isTrue();
        });
        assertThat(anna.ends())
                .singleElement()
                .satisfies(end -> assertThat(end.byNetwork()).isFalse());
        silence();
    }

    @Test
    @Conforms(to = "TS 24.008 5.2.2.6", by = Terminating.class)
    void who_takes_a_call_talks_when_the_network_has_acknowledged_it() {
        anna.dial("+15551230002");
        var answered = bert.calls.answer();
        assertThat(answered.isComplete()).isFalse();
        assertThat(bert.call().state()).isEqualTo(State.INCOMING);
        bench.settle();
        assertThat(answered.succeeded()).isTrue();
        assertThat(bert.call().state()).isEqualTo(State.ACTIVE);
    }

    @Test
    void who_takes_a_call_and_hangs_up_in_the_same_breath_has_not_talked() {
        anna.dial("+15551230002");
        var answered = bert.calls.answer();
        bert.hangUp();
        assertThat(answered.cause())
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.reason()).isEqualTo(Reason.ABORTED));
        silence();
    }

    @Test
    void a_phone_rings_every_five_seconds_until_nobody_wants_to_talk_any_more() {
        anna.dial("15551230002");
        bench.pass(Duration.ofSeconds(12));
        assertThat(bert.rings()).isEqualTo(3);
        anna.hangUp();
        silence();
        assertThat(bert.rings()).isEqualTo(3);
    }

    @Test
    @Conforms(to = "TS 24.008 5.4.3", by = CallTable.class)
    void the_called_user_may_be_the_one_to_hang_up() {
        talking();
        bert.hangUp();
        assertThat(anna.lastCause()).isEqualTo(16);
        silence();
    }

    @Test
    void a_call_that_is_refused_is_one_to_somebody_busy() {
        anna.dial("+15551230002");
        bert.hangUp();
        assertThat(anna.lastCause()).isEqualTo(17);
        silence();
    }

    @Test
    @Conforms(to = "TS 24.008 table 11.4", by = CallTable.class)
    void nobody_rings_for_more_than_three_minutes() {
        anna.dial("+15551230002");
        bench.pass(Duration.ofMinutes(3));
        assertThat(anna.lastCause()).isEqualTo(19);
        silence();
    }

    @Test
    void somebody_at_a_scripted_end_answers_presses_keys_and_hangs_up() {
        anna.dial("+15550001000");
        assertThat(anna.states()).containsExactly(State.ALERTING);
        bench.pass(Duration.ofSeconds(3));
        assertThat(anna.states()).containsExactly(State.ACTIVE);
        bench.pass(Duration.ofSeconds(10));
        assertThat(anna.lastCause()).isEqualTo(16);
        assertThat(bench.heard("15550001000")).containsExactly("rung by 15551230001");
        silence();
    }

    @Test
    void a_scripted_end_may_be_busy_silent_unreachable_or_refuse() {
        anna.dial("+15550001001");
        bench.pass(Duration.ofSeconds(1));
        assertThat(anna.lastCause()).isEqualTo(17);
        anna.dial("+15550001003");
        bench.pass(Duration.ofSeconds(1));
        assertThat(anna.lastCause()).isEqualTo(27);
        anna.dial("+15550001014");
        assertThat(anna.lastCause()).isEqualTo(21);
        anna.dial("+15550001002");
        bench.pass(Duration.ofMinutes(2));
        assertThat(anna.states()).containsExactly(State.ALERTING);
        anna.hangUp();
        silence();
    }

    @Test
    void a_number_of_nobody_is_unassigned() {
        anna.dial("+15559999999");
        assertThat(anna.lastCause()).isEqualTo(1);
        silence();
    }

    @Test
    void an_unreachable_phone_is_out_of_order_or_does_not_respond() {
        bert.reachable = false;
        anna.dial("+15551230002");
        assertThat(anna.lastCause()).isEqualTo(18);
        bert.msc = Optional.empty();
        anna.dial("+15551230002");
        assertThat(anna.lastCause()).isEqualTo(27);
        silence();
    }

    @Test
    void a_scripted_end_calls() {
        alpha.calls.call(FarEndSpec.answers("493012345", Duration.ZERO), "15551230002");
        bench.settle();
        assertThat(bert.call().number()).isEqualTo("+493012345");
        bert.answer();
        bench.pass(Duration.ofSeconds(1));
        bert.hangUp();
        assertThat(bench.heard("493012345"))
                .containsExactly("ringing", "answered", "hung up: #16 Normal call clearing");
        silence();
    }

    @Test
    @Conforms(to = "TS 24.008 5.5.7", by = ToneTable.class)
    void keys_reach_the_other_end_one_after_the_other() {
        anna.dial("+15550001000");
        bench.pass(Duration.ofSeconds(3));
        var one = anna.calls.sendTone('1', Duration.ofMillis(200));
        var star = anna.calls.sendTone('*', Duration.ofMillis(200));
        bench.pass(Duration.ofMillis(300));
        assertThat(one.succeeded()).isTrue();
        assertThat(star.isComplete()).isFalse();
        bench.pass(Duration.ofMillis(200));
        assertThat(star.succeeded()).isTrue();
        assertThat(bench.heard("15550001000")).containsExactly("rung by 15551230001", "key 1", "key *");
        anna.hangUp();
        silence();
    }

    @Test
    void the_other_side_sees_a_call_fail_when_a_phone_loses_its_radio() {
        talking();
        bert.loseRadio();
        assertThat(bert.lastCause()).isEqualTo(41);
        assertThat(anna.lastCause()).isEqualTo(27);
        silence();
    }

    @Test
    void a_call_between_operators_and_one_to_a_roamer_find_their_way() {
        CallBench.Network beta = bench.network("999-70");
        CallBench.Phone carl = beta.phone("49151000003");
        carl.dial("+15551230002");
        assertThat(bert.call().number()).isEqualTo("+49151000003");
        bert.answer();
        assertThat(carl.states()).containsExactly(State.ACTIVE);
        bert.hangUp();
        assertThat(carl.calls.list()).isEmpty();

        carl.roam(alpha);
        anna.dial("0049151000003");
        assertThat(carl.states()).containsExactly(State.INCOMING);
        carl.answer();
        anna.hangUp();
        assertThat(carl.lastCause()).isEqualTo(16);
        silence();
    }

    @Test
    @Conforms(to = "TS 22.101 10.1", by = EmergencyNumbers.class)
    void help_is_called_with_and_without_a_sim() {
        anna.dial("112");
        assertThat(anna.call().emergency()).isTrue();
        bench.pass(Duration.ofSeconds(2));
        assertThat(anna.states()).containsExactly(State.ACTIVE);
        anna.hangUp();

        CallBench.Phone empty = alpha.phoneWithoutSim();
        assertThat(empty.calls
                        .dial(dev.mynah.modem.Calls.Dialling.of("+15551230002"))
                        .failed())
                .isTrue();
        empty.dial("118");
        bench.pass(Duration.ofSeconds(2));
        assertThat(empty.states()).containsExactly(State.ACTIVE);
        empty.hangUp();
        assertThat(empty.calls.list()).isEmpty();
        silence();
    }

    @Test
    @Conforms(to = "TS 24.081 2", by = CallTable.class)
    void a_withheld_number_is_not_shown() {
        anna.dial(new dev.mynah.modem.Calls.Dialling("+15551230002", java.util.Optional.of(true), false));
        assertThat(bert.call().number()).isEmpty();
        assertThat(bert.call().line()).isEqualTo(Line.WITHHELD);
        anna.hangUp();
        bert.provisioned.remove(dev.mynah.network.air.nas.ss.component.SsCode.CLIP);
        anna.dial("+15551230002");
        assertThat(bert.call().line()).isEqualTo(Line.NOT_AVAILABLE);
        anna.hangUp();
        silence();
    }

    @Test
    @Conforms(to = "TS 24.096 4", by = CallFacility.class)
    void who_calls_is_told_by_name_unless_he_withholds_it_or_nobody_knows_it() {
        anna.name = "Anna Ørsted";
        anna.dial("+15551230002");
        assertThat(bert.call().name()).hasValue(new Name("Anna Ørsted", Line.VALID));
        anna.hangUp();
        anna.dial(new Dialling("+15551230002", Optional.of(true), false));
        assertThat(bert.call().name()).hasValue(new Name("", Line.WITHHELD));
        anna.hangUp();
        bert.dial("+15551230001");
        assertThat(anna.call().name()).hasValue(new Name("", Line.NOT_AVAILABLE));
        bert.hangUp();
        alpha.calls.call(FarEndSpec.answers("4930123", Duration.ZERO).withName("Карл"), bert.msisdn);
        bench.settle();
        assertThat(bert.call().name()).hasValue(new Name("Карл", Line.VALID));
        bert.hangUp();
        bert.provisioned.remove(SsCode.CNAP);
        anna.dial("+15551230002");
        assertThat(bert.call().name()).isEmpty();
        anna.hangUp();
        silence();
    }

    @Test
    void why_there_is_no_way_to_the_other_side_is_told() {
        assertThat(alpha.phoneWithoutSim().calls.lastEnd()).isEmpty();
        CallBench.Phone empty = alpha.phoneWithoutSim();
        assertThat(empty.calls.dial(Dialling.of("+15551230002")).failed()).isTrue();
        assertThat(empty.calls.lastEnd().orElseThrow().trouble()).hasValue(Trouble.NO_SERVICE);
        talking();
        bert.loseRadio();
        assertThat(bert.calls.lastEnd().orElseThrow().trouble()).hasValue(Trouble.RADIO_LOST);
        assertThat(anna.calls.lastEnd().orElseThrow().trouble()).isEmpty();
        silence();
    }

    @Test
    void who_calls_hears_nothing_of_the_network_before_an_answer() {
        anna.dial("+15551230002");
        assertThat(anna.call().audible()).isFalse();
        bert.answer();
        assertThat(anna.call().audible()).isTrue();
        anna.hangUp();
        silence();
    }

    @Test
    @Conforms(to = "TS 24.008 5.2.1", by = CallTable.class)
    void help_of_a_kind_is_called_by_a_number_that_nobody_has_named() {
        Dialling help = new Dialling("15550001000", Optional.empty(), false, Purpose.HELP, 2);
        anna.dial(help);
        assertThat(anna.call().emergency()).isTrue();
        bench.pass(Duration.ofSeconds(2));
        assertThat(anna.states()).containsExactly(State.ACTIVE);
        anna.hangUp();
        silence();
    }

    @Test
    void a_number_that_calls_for_help_is_called_like_any_other_where_that_can_be() {
        Dialling talk = new Dialling("999", Optional.empty(), false, Purpose.CONVERSATION, 0);
        anna.dial(talk);
        assertThat(anna.lastCause()).isEqualTo(1);
        CallBench.Phone empty = alpha.phoneWithoutSim();
        empty.dial(talk);
        assertThat(empty.call().emergency()).isTrue();
        empty.hangUp();
        silence();
    }
}
