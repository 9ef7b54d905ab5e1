package dev.mynah.modem.calls;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mynah.modem.Calls.Dialling;
import dev.mynah.modem.Calls.Handling;
import dev.mynah.modem.Calls.Notice;
import dev.mynah.modem.Calls.State;
import dev.mynah.modem.Calls.Trouble;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.conformance.Conforms;
import dev.mynah.network.air.nas.ss.component.SsAnswer.CliRestriction;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.calls.FarEndSpec;
import dev.mynah.network.hlr.ClosedUserGroups;
import dev.mynah.network.hlr.OperatorBarring;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Several calls at once, and what subscribers have the network do with calls. */
class SeveralCallsTest {
    private final CallBench bench = new CallBench();
    private final CallBench.Network alpha = bench.network("001-01", FarEndSpec.answers("15550001000", Duration.ZERO));
    private final CallBench.Phone anna = alpha.phone("15551230001");
    private final CallBench.Phone bert = alpha.phone("15551230002");
    private final CallBench.Phone carl = alpha.phone("15551230003");
    private final CallBench.Phone dora = alpha.phone("15551230004");

    @AfterEach
    void all_calls_come_to_an_end_and_nothing_went_wrong() {
        for (CallBench.Phone phone : new CallBench.Phone[] {anna, bert, carl, dora}) {
            phone.calls.hangUp();
            phone.calls.handle(new Handling.ReleaseHeld());
        }
        bench.pass(Duration.ofMinutes(10));
        for (CallBench.Phone phone : new CallBench.Phone[] {anna, bert, carl, dora}) {
            assertThat(phone.calls.list()).as(phone.msisdn).isEmpty();
            assertThat(phone.connections()).isZero();
        }
        bench.nothingUnexpected();
    }

    private void annaTalksToBert() {
        anna.dial("+15551230002");
        bert.answer();
    }

    private void carlWaitsForAnna() {
        annaTalksToBert();
        carl.dial("+15551230001");
    }

    private void annaHoldsBertForCarl() {
        carlWaitsForAnna();
        anna.handle(new Handling.HoldActive());
    }

    @Test
    @Conforms(to = "TS 24.083 1", by = CallHandling.class)
    void a_second_call_waits_and_is_taken_while_the_first_is_held() {
        carlWaitsForAnna();
        assertThat(anna.states()).containsExactly(State.ACTIVE, State.WAITING);
        assertThat(anna.rings()).isZero();
        assertThat(carl.notices()).containsExactly(Notice.CALL_WAITS);
        anna.handle(new Handling.HoldActive());
        assertThat(anna.states()).containsExactly(State.HELD, State.ACTIVE);
        assertThat(bert.notices()).containsExactly(Notice.ON_HOLD);
    }

    @Test
    @Conforms(to = "TS 24.083 2", by = HoldTable.class)
    void two_calls_take_turns() {
        annaHoldsBertForCarl();
        anna.handle(new Handling.HoldActive());
        assertThat(anna.states()).containsExactly(State.ACTIVE, State.HELD);
        assertThat(bert.notices()).containsExactly(Notice.ON_HOLD, Notice.RETRIEVED);
        assertThat(carl.notices()).containsExactly(Notice.CALL_WAITS, Notice.ON_HOLD);
    }

    @Test
    void a_call_that_waits_can_be_refused_or_taken_in_place_of_the_other() {
        carlWaitsForAnna();
        anna.handle(new Handling.ReleaseHeld());
        assertThat(carl.lastCause()).isEqualTo(17);
        assertThat(anna.states()).containsExactly(State.ACTIVE);
        carl.dial("+15551230001");
        anna.handle(new Handling.ReleaseActive());
        assertThat(bert.lastCause()).isEqualTo(16);
        assertThat(anna.states()).containsExactly(State.ACTIVE);
        assertThat(anna.call().number()).isEqualTo("+15551230003");
    }

    @Test
    void a_call_that_waits_rings_when_the_other_is_over() {
        carlWaitsForAnna();
        bert.hangUp();
        bench.pass(Duration.ofSeconds(5));
        assertThat(anna.states()).containsExactly(State.INCOMING);
        assertThat(anna.rings()).isPositive();
    }

    @Test
    void a_conversation_goes_on_hold_for_a_call_of_its_own() {
        annaTalksToBert();
        anna.dial("+15551230003");
        assertThat(anna.states()).containsExactly(State.HELD, State.ALERTING);
    }

    @Test
    void no_other_call_is_begun_while_the_conversation_goes_on_hold_for_one() {
        annaTalksToBert();
        var one = anna.calls.dial(Dialling.of("+15551230003"));
        var other = anna.calls.dial(Dialling.of("+15551230004"));
        bench.settle();
        assertThat(other.cause()).hasMessageContaining("NOT_ALLOWED");
        assertThat(one.succeeded()).isTrue();
        assertThat(anna.states()).containsExactly(State.HELD, State.ALERTING);
    }

    /** Does something when the network has heard who hangs up, and Anna has not. */
    private Future<Void> annaMeanwhile(Handling handling) {
        Promise<Void> done = Promise.promise();
        bench.time.timeline().execute(() -> anna.calls.handle(handling).onComplete(done));
        bench.settle();
        return done.future();
    }

    @Test
    void a_call_that_is_called_back_in_the_moment_it_ends_is_over() {
        annaHoldsBertForCarl();
        bert.calls.hangUp();
        var done = anna.calls.handle(new Handling.HoldActive());
        bench.settle();
        assertThat(done.cause()).hasMessage("ABORTED");
        assertThat(anna.states()).containsExactly(State.HELD);
    }

    @Test
    void a_key_let_go_in_a_call_that_ends_is_heard_by_nobody() {
        annaTalksToBert();
        anna.calls.startTone('5');
        bench.settle();
        bert.calls.hangUp();
        var stopped = anna.calls.stopTone();
        bench.settle();
        assertThat(stopped.isComplete()).isTrue();
        anna.dial("+15551230002");
        bert.answer();
        anna.calls.startTone('5');
        bench.settle();
        anna.calls.hangUp();
        assertThat(anna.calls.stopTone().failed()).isFalse();
    }

    @Test
    void who_hangs_up_while_calls_take_turns_is_not_called_back() {
        annaHoldsBertForCarl();
        bert.calls.hangUp();
        assertThat(annaMeanwhile(new Handling.HoldActive()).succeeded()).isTrue();
        assertThat(anna.states()).containsExactly(State.HELD);
        assertThat(carl.notices()).contains(Notice.ON_HOLD);
    }

    @Test
    void who_leaves_a_multiparty_call_on_its_way_to_hold_is_not_told_of_as_held() {
        annaHoldsBertForCarl();
        anna.handle(new Handling.Join());
        dora.dial("+15551230001");
        anna.handle(new Handling.HoldActive());
        anna.handle(new Handling.Join());
        int carls = anna.calls.list().get(1).id();
        anna.told.clear();
        carl.calls.hangUp();
        assertThat(annaMeanwhile(new Handling.HoldActive()).succeeded()).isTrue();
        assertThat(anna.states()).containsExactly(State.HELD, State.HELD);
        assertThat(anna.told)
                .filteredOn(SubscriptionEvent.CallChanged.class::isInstance)
                .noneMatch(it -> ((SubscriptionEvent.CallChanged) it).call().id() == carls);
    }

    @Test
    @Conforms(to = "TS 24.084 1.1", by = CallHandling.class)
    void two_calls_become_one_and_one_leaves_it() {
        annaHoldsBertForCarl();
        anna.handle(new Handling.Join());
        assertThat(anna.states()).containsExactly(State.ACTIVE, State.ACTIVE);
        assertThat(anna.calls.list())
                .allSatisfy(call -> assertThat(call.multiparty()).isTrue());
        assertThat(bert.notices()).contains(Notice.MULTIPARTY_ENTERED);
        assertThat(carl.notices()).contains(Notice.MULTIPARTY_ENTERED);
        carl.hangUp();
        assertThat(anna.call().multiparty()).isFalse();
    }

    @Test
    @Conforms(to = "TS 24.084 1.2", by = CallHandling.class)
    void all_of_a_multiparty_call_are_held_for_a_third_and_join_it() {
        annaHoldsBertForCarl();
        anna.handle(new Handling.Join());
        dora.dial("+15551230001");
        anna.handle(new Handling.HoldActive());
        assertThat(anna.states()).containsExactly(State.HELD, State.HELD, State.ACTIVE);
        anna.handle(new Handling.HoldActive());
        assertThat(anna.states()).containsExactly(State.ACTIVE, State.ACTIVE, State.HELD);
        anna.handle(new Handling.Join());
        assertThat(anna.states()).containsExactly(State.ACTIVE, State.ACTIVE, State.ACTIVE);
    }

    @Test
    @Conforms(to = "TS 24.084 1.3", by = CallHandling.class)
    void one_of_a_multiparty_call_is_talked_to_alone() {
        annaHoldsBertForCarl();
        anna.handle(new Handling.Join());
        int carls = anna.calls.list().get(1).id();
        anna.handle(new Handling.TalkAlone(carls));
        assertThat(anna.states()).containsExactly(State.HELD, State.ACTIVE);
        assertThat(anna.call(carls).multiparty()).isFalse();
        // The other of two is a call like any other then, and is taken up again as one.
        anna.handle(new Handling.HoldActive());
        assertThat(anna.states()).containsExactly(State.ACTIVE, State.HELD);
    }

    @Test
    @Conforms(to = "TS 24.091 1.1", by = CallHandling.class)
    void two_others_are_connected_with_each_other() {
        annaHoldsBertForCarl();
        anna.handle(new Handling.Transfer());
        assertThat(anna.calls.list()).isEmpty();
        assertThat(bert.states()).containsExactly(State.ACTIVE);
        assertThat(carl.states()).containsExactly(State.ACTIVE);
        assertThat(bert.notices()).contains(Notice.TRANSFERRED);
        carl.hangUp();
        assertThat(bert.lastCause()).isEqualTo(16);
    }

    @Test
    void what_makes_no_sense_is_refused() {
        assertThat(anna.refusal(new Handling.HoldActive()).reason()).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(anna.refusal(new Handling.Join()).reason()).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(anna.refusal(new Handling.Release(3)).reason()).isEqualTo(Reason.INVALID_ARGUMENT);
        annaTalksToBert();
        assertThat(anna.refusal(new Handling.Transfer()).reason()).isEqualTo(Reason.NOT_ALLOWED);
    }

    @Test
    @Conforms(to = "TS 24.083 2.1", by = CallHandling.class)
    void hold_is_for_those_who_have_subscribed_to_it() {
        anna.provisioned.remove(SsCode.CALL_HOLD);
        annaTalksToBert();
        var refusal = anna.refusal(new Handling.HoldActive());
        assertThat(refusal.reason()).isEqualTo(Reason.CALL_REFUSED);
        assertThat(refusal.cause()).hasValue(50);
    }

    @Test
    void without_call_waiting_a_phone_in_a_call_is_busy() {
        anna.waiting = false;
        annaTalksToBert();
        carl.dial("+15551230001");
        assertThat(carl.lastCause()).isEqualTo(17);
        assertThat(anna.states()).containsExactly(State.ACTIVE);
    }

    @Test
    @Conforms(to = "TS 23.082 1", by = CallTable.class)
    void calls_are_forwarded_at_once() {
        bert.forward(SsCode.CFU, "15551230003", 0);
        anna.dial("+15551230002");
        assertThat(bert.states()).isEmpty();
        assertThat(carl.states()).containsExactly(State.INCOMING);
        assertThat(carl.notices()).containsExactly(Notice.IS_FORWARDED_CALL);
        assertThat(carl.call().redirecting()).hasValue("+15551230002");
        assertThat(anna.notices()).containsExactly(Notice.FORWARDED);
        carl.answer();
        assertThat(anna.call().connected()).hasValue("+15551230003");
    }

    @Test
    @Conforms(to = "TS 23.082 2", by = CallTable.class)
    void calls_to_somebody_busy_are_forwarded() {
        bert.forward(SsCode.CFB, "15551230003", 0);
        bert.waiting = false;
        bert.dial("+15550001000");
        anna.dial("+15551230002");
        assertThat(carl.states()).containsExactly(State.INCOMING);
        carl.hangUp();
        bert.hangUp();

        // And when the user refuses.
        anna.dial("+15551230002");
        bert.hangUp();
        assertThat(carl.states()).containsExactly(State.INCOMING);
    }

    @Test
    @Conforms(to = "TS 23.082 3", by = CallTable.class)
    void calls_that_nobody_answers_are_forwarded_in_time() {
        bert.forward(SsCode.CFNRY, "15551230003", 15);
        anna.dial("+15551230002");
        bench.pass(Duration.ofSeconds(14));
        assertThat(carl.states()).isEmpty();
        bench.pass(Duration.ofSeconds(1));
        assertThat(bert.states()).isEmpty();
        carl.answer();
        assertThat(anna.states()).containsExactly(State.ACTIVE);
    }

    @Test
    @Conforms(to = "TS 23.082 4", by = CallTable.class)
    void calls_to_somebody_who_is_not_there_are_forwarded() {
        bert.forward(SsCode.CFNRC, "15551230003", 0);
        bert.reachable = false;
        anna.dial("+15551230002");
        assertThat(carl.states()).containsExactly(State.INCOMING);
        anna.hangUp();
        bert.msc = Optional.empty();
        anna.dial("+15551230002");
        assertThat(carl.states()).containsExactly(State.INCOMING);
    }

    @Test
    void calls_that_are_forwarded_in_a_circle_end() {
        bert.forward(SsCode.CFU, "15551230003", 0);
        carl.forward(SsCode.CFU, "15551230002", 0);
        anna.dial("+15551230002");
        assertThat(anna.lastCause()).isEqualTo(24);
    }

    @Test
    @Conforms(to = "TS 24.072 1", by = CallHandling.class)
    void a_ringing_call_is_sent_elsewhere() {
        anna.dial("+15551230002");
        bert.handle(new Handling.Deflect("+15551230003"));
        assertThat(bert.states()).isEmpty();
        carl.answer();
        assertThat(anna.states()).containsExactly(State.ACTIVE);
    }

    @Test
    @Conforms(to = "TS 24.088 1", by = CallTable.class)
    void barred_calls_are_not_made_and_the_user_learns_why() {
        anna.barrings.add(SsCode.BAOC);
        anna.dial("+15551230002");
        assertThat(anna.lastCause()).isEqualTo(21);
        assertThat(anna.notices()).containsExactly(Notice.OUTGOING_BARRED);
        assertThat(anna.calls.lastEnd().orElseThrow().trouble()).hasValue(Trouble.BARRED);
        anna.barrings.clear();
        anna.barrings.add(SsCode.BOIC);
        anna.dial("+493012345");
        assertThat(anna.lastCause()).isEqualTo(21);
        anna.dial("+15551230002");
        assertThat(anna.states()).containsExactly(State.ALERTING);
    }

    @Test
    @Conforms(to = "TS 24.088 2", by = CallTable.class)
    void barred_calls_are_not_let_in() {
        bert.barrings.add(SsCode.BAIC);
        anna.dial("+15551230002");
        assertThat(anna.lastCause()).isEqualTo(21);
        assertThat(anna.notices()).containsExactly(Notice.INCOMING_BARRED);
        bert.barrings.clear();
        bert.operatorBarred.add(OperatorBarring.INCOMING_CALLS);
        anna.dial("+15551230002");
        assertThat(anna.lastCause()).isEqualTo(21);
        anna.operatorBarred.add(OperatorBarring.OUTGOING_CALLS);
        anna.dial("+15551230003");
        assertThat(anna.lastCause()).isEqualTo(8);
    }

    @Test
    void a_call_for_help_goes_before_all_others() {
        annaHoldsBertForCarl();
        anna.dial("112");
        bench.pass(Duration.ofSeconds(2));
        assertThat(anna.call().emergency()).isTrue();
        assertThat(bert.states()).isEmpty();
        assertThat(carl.states()).isEmpty();
    }

    @Test
    void help_may_be_called_by_those_who_may_call_nobody() {
        anna.barrings.add(SsCode.BAOC);
        anna.operatorBarred.add(OperatorBarring.OUTGOING_CALLS);
        anna.dial("112");
        bench.pass(Duration.ofSeconds(2));
        assertThat(anna.states()).containsExactly(State.ACTIVE);
    }

    @Test
    @Conforms(to = "TS 24.085 1", by = CallFacility.class)
    void a_closed_user_group_is_closed() {
        bert.groups = new ClosedUserGroups(Map.of(1, 77), Optional.of(1), false, false);
        anna.dial("+15551230002");
        assertThat(anna.lastCause()).isEqualTo(55);
        anna.groups = new ClosedUserGroups(Map.of(3, 77), Optional.of(3), false, false);
        anna.dial(new Dialling("+15551230002", Optional.empty(), true));
        assertThat(bert.states()).containsExactly(State.INCOMING);
        assertThat(bert.notices()).containsExactly(Notice.IS_CLOSED_USER_GROUP_CALL);
        anna.hangUp();
        anna.dial("+15551230003");
        assertThat(anna.lastCause()).isEqualTo(87);
    }

    @Test
    @Conforms(to = "TS 23.081 2", by = CallTable.class)
    void a_number_that_is_withheld_by_subscription_can_be_shown_for_once() {
        anna.restriction = CliRestriction.TEMPORARY_RESTRICTED;
        anna.dial("+15551230002");
        assertThat(bert.call().number()).isEmpty();
        anna.hangUp();
        anna.dial(new Dialling("+15551230002", Optional.of(false), false));
        assertThat(bert.call().number()).isEqualTo("+15551230001");
        anna.hangUp();
        anna.restriction = CliRestriction.PERMANENT;
        anna.dial(new Dialling("+15551230002", Optional.of(false), false));
        assertThat(bert.call().number()).isEmpty();
    }
}
