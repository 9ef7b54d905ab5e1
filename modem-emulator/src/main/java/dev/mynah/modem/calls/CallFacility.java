package dev.mynah.modem.calls;

import dev.mynah.modem.Calls.CallGroup;
import dev.mynah.modem.Calls.Notice;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.cc.CcFacility;
import dev.mynah.network.air.nas.ss.component.ChargeAdvice;
import dev.mynah.network.air.nas.ss.component.Component;
import dev.mynah.network.air.nas.ss.component.CugCall;
import dev.mynah.network.air.nas.ss.component.Problem;
import dev.mynah.network.air.nas.ss.component.SsCode;
import dev.mynah.network.air.nas.ss.component.SsNotification;
import dev.mynah.network.air.nas.ss.component.SsOperation;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The supplementary services of one call, in components of FACILITY and of other messages. TS 24.080 3.6. */
final class CallFacility {
    /** How long an answer is waited for: the timers of TS 24.084 and TS 24.091 have values like this. */
    private static final Duration ANSWER = Duration.ofSeconds(10);

    private record Asked(Promise<Octets> promise, Timeline.Timer patience) {}

    private final UeCall call;
    private final CallControl control;
    private final Map<Integer, Asked> asked = new HashMap<>();
    private int lastInvoke;
    private boolean barred;

    CallFacility(UeCall call, CallControl control) {
        this.call = call;
        this.control = control;
    }

    /** The call is within a closed user group. TS 24.085. */
    static Octets closedUserGroup(CallGroup group) {
        CugCall call = new CugCall(group.index(), group.suppressPreferred(), group.suppressOutgoingAccess());
        return Component.Invoke.of(1, SsOperation.FORWARD_CUG_INFO, call.encode())
                .encode();
    }

    /** Asks for an operation; completes with its result. */
    Future<Octets> invoke(SsOperation operation, Octets argument) {
        lastInvoke = lastInvoke % 127 + 1;
        int id = lastInvoke;
        Promise<Octets> promise = Promise.promise();
        Timeline.Timer patience = control.timeline().after(ANSWER, () -> fail(id, new Refusal(Reason.NETWORK_TIMEOUT)));
        asked.put(id, new Asked(promise, patience));
        call.send(new CcFacility(
                call.transaction(), Component.Invoke.of(id, operation, argument).encode()));
        return promise.future();
    }

    void received(Octets facility) {
        Component.decodeAll(facility).value().orElse(List.of()).forEach(this::received);
    }

    private void received(Component component) {
        if (component instanceof Component.Invoke invoke) {
            invoked(invoke);
        } else if (component instanceof Component.ReturnResult result) {
            take(result.id()).ifPresent(it -> it.tryComplete(result.value()));
        } else if (component instanceof Component.ReturnError error) {
            fail(error.id(), new Refusal(Reason.NOT_ALLOWED));
        } else if (component instanceof Component.Reject reject) {
            reject.id().ifPresent(id -> fail(id, new Refusal(Reason.NOT_SUPPORTED)));
        }
    }

    private void invoked(Component.Invoke invoke) {
        if (invoke.operation() == SsOperation.NOTIFY_SS.code()) {
            SsNotification.decode(invoke.argument()).value().ifPresent(this::notified);
        } else if (invoke.operation() == SsOperation.FORWARD_CHARGE_ADVICE.code()) {
            ChargeAdvice.decode(invoke.argument())
                    .value()
                    .ifPresentOrElse(
                            it -> advised(invoke, it), () -> answer(invoke.rejected(Problem.MISTYPED_PARAMETER)));
        } else {
            answer(invoke.rejected(Problem.UNRECOGNIZED_OPERATION));
        }
    }

    private void answer(Component component) {
        call.send(new CcFacility(call.transaction(), component.encode()));
    }

    /** Who keeps no account says nothing: TS 24.086 1.1.2 and 2.1.2. */
    private void advised(Component.Invoke invoke, ChargeAdvice advice) {
        Optional<SsCode> service = SsCode.of(advice.ssCode()).filter(it -> it == SsCode.AOCI || it == SsCode.AOCC);
        if (service.isPresent() && control.charged(call, service.get() == SsCode.AOCC, advice.charges())) {
            answer(invoke.done());
        }
    }

    private void notified(SsNotification told) {
        boolean early = !call.incoming() && call.state() != UeCallState.ACTIVE;
        told.onHold().ifPresent(held -> notice(held == 1 ? Notice.ON_HOLD : Notice.RETRIEVED));
        told.ect().ifPresent(ect -> notice(ect.callState() == 0 ? Notice.TRANSFER_ALERTING : Notice.TRANSFERRED));
        if (told.multiparty()) {
            notice(Notice.MULTIPARTY_ENTERED);
        }
        if (told.waiting() && early) {
            notice(Notice.CALL_WAITS);
        }
        if (told.clirSuppressionRejected()) {
            notice(Notice.CLIR_SUPPRESSION_REJECTED);
        }
        told.cugIndex()
                .ifPresent(index ->
                        notice(call.incoming() ? Notice.IS_CLOSED_USER_GROUP_CALL : Notice.CLOSED_USER_GROUP_CALL));
        told.name().ifPresent(call::calledBy);
        told.ssCode().flatMap(SsCode::of).ifPresent(service -> about(service, told));
    }

    private void about(SsCode service, SsNotification told) {
        if (service.isForwarding()) {
            forwarding(service, told);
        } else if (SsCode.BARRING_OF_OUTGOING.covers(service)) {
            barred = true;
            notice(Notice.OUTGOING_BARRED);
        } else if (SsCode.BARRING_OF_INCOMING.covers(service)) {
            notice(Notice.INCOMING_BARRED);
        } else if (service == SsCode.CALL_DEFLECTION) {
            notice(Notice.DEFLECTED);
        }
    }

    /** Whether the network has told that calls like this one are barred. */
    boolean barred() {
        return barred;
    }

    private void forwarding(SsCode service, SsNotification told) {
        if (call.incoming()) {
            notice(Notice.IS_FORWARDED_CALL);
        } else if (told.status().isEmpty()) {
            notice(Notice.FORWARDED);
        } else {
            notice(
                    service == SsCode.CFU
                            ? Notice.UNCONDITIONAL_FORWARDING_ACTIVE
                            : Notice.CONDITIONAL_FORWARDING_ACTIVE);
        }
    }

    private void notice(Notice notice) {
        control.notice(call, notice);
    }

    private void fail(int id, Refusal refusal) {
        take(id).ifPresent(it -> it.tryFail(refusal));
    }

    private Optional<Promise<Octets>> take(int id) {
        Optional<Asked> found = Optional.ofNullable(asked.remove(id));
        found.ifPresent(it -> it.patience().cancel());
        return found.map(Asked::promise);
    }

    /** The call is over: who waits for an answer to a transfer has it, and nobody else. */
    void over() {
        List.copyOf(asked.keySet()).forEach(id -> fail(id, new Refusal(Reason.ABORTED)));
    }
}
