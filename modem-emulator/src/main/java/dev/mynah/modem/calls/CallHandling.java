package dev.mynah.modem.calls;

import dev.mynah.modem.Calls.Handling;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.network.air.nas.Octets;
import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.nas.ss.component.AddressString;
import dev.mynah.network.air.nas.ss.component.DeflectedTo;
import dev.mynah.network.air.nas.ss.component.SsOperation;
import io.vertx.core.Future;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What users do with several calls (TS 22.030 6.5.5) in terms of what the network is asked: hold and retrieve of
 * TS 24.083, the operations of TS 24.084 on multiparty calls, explicit transfer of TS 24.091.
 */
final class CallHandling {
    /** The others beside the one who has them together. TS 22.084 1.1. */
    private static final int MOST_IN_MULTIPARTY = 5;

    private final CallControl control;

    CallHandling(CallControl control) {
        this.control = control;
    }

    /** Whether a call is on its way to being held or back. */
    boolean busy() {
        return control.any(it -> it.hold().busy());
    }

    Future<Void> handle(Handling wanted) {
        if (busy()) {
            return CallControl.refused(Reason.NOT_ALLOWED);
        }
        if (wanted instanceof Handling.ReleaseHeld) {
            return releaseHeld();
        }
        if (wanted instanceof Handling.ReleaseActive) {
            return releaseActive();
        }
        if (wanted instanceof Handling.Release release) {
            return release(release.call());
        }
        if (wanted instanceof Handling.HoldActive) {
            return exchange();
        }
        if (wanted instanceof Handling.TalkAlone alone) {
            return talkAlone(alone.call());
        }
        if (wanted instanceof Handling.Join) {
            return join();
        }
        if (wanted instanceof Handling.Deflect deflect) {
            return deflect(deflect.number());
        }
        return transfer();
    }

    private Future<Void> releaseHeld() {
        Optional<UeCall> waiting = control.first(UeCall::ringing);
        List<UeCall> held = control.all(UeCall::held);
        if (waiting.isPresent()) {
            waiting.get().fire(new CallEvent.HangUpWanted(CauseValue.USER_BUSY));
        } else if (held.isEmpty()) {
            return CallControl.refused(Reason.NOT_ALLOWED);
        }
        if (waiting.isEmpty()) {
            held.forEach(CallControl::end);
        }
        return Future.succeededFuture();
    }

    private Future<Void> releaseActive() {
        List<UeCall> active = control.all(UeCall::active);
        Optional<UeCall> waiting = control.first(UeCall::ringing);
        if (active.isEmpty() && waiting.isEmpty() && !control.any(UeCall::held)) {
            return CallControl.refused(Reason.NOT_ALLOWED);
        }
        active.forEach(CallControl::end);
        return takeOther();
    }

    private Future<Void> release(int id) {
        Optional<UeCall> call = control.call(id);
        if (call.isEmpty()) {
            return CallControl.refused(Reason.INVALID_ARGUMENT);
        }
        CallControl.end(call.get());
        return Future.succeededFuture();
    }

    /** Hold and accept, or shuttle between two: TS 24.083 2.1 and 2.2. */
    private Future<Void> exchange() {
        boolean active = control.any(UeCall::active);
        boolean held = control.any(UeCall::held);
        boolean waiting = control.any(UeCall::ringing);
        if ((active && held && waiting) || (!active && !held && !waiting)) {
            return CallControl.refused(Reason.NOT_ALLOWED);
        }
        if (active && held) {
            List<UeCall> others = control.all(UeCall::held);
            // Meanwhile one of them may have hung up.
            return holdActive()
                    .compose(done ->
                            retrieve(others.stream().filter(UeCall::held).toList()));
        }
        return active ? holdActive().compose(done -> takeWaiting()) : takeOther();
    }

    /** Puts the conversation on hold, where there is one. */
    Future<Void> holdActive() {
        List<UeCall> active = control.all(UeCall::active);
        if (active.isEmpty()) {
            return Future.succeededFuture();
        }
        return move(active, true);
    }

    private Future<Void> retrieve(List<UeCall> held) {
        return held.isEmpty() ? Future.succeededFuture() : move(held, false);
    }

    /** A single call by its own messages, those of a multiparty call together by an operation. */
    private static Future<Void> move(List<UeCall> calls, boolean hold) {
        UeCall one = calls.get(0);
        if (!one.multiparty()) {
            return hold ? one.hold().hold() : one.hold().retrieve();
        }
        return one.facility()
                .invoke(hold ? SsOperation.HOLD_MPTY : SsOperation.RETRIEVE_MPTY, Octets.EMPTY)
                .map(done -> {
                    calls.stream().filter(UeCall::listed).forEach(it -> {
                        it.hold().movedWithOthers(hold);
                        it.changed();
                    });
                    return null;
                });
    }

    private Future<Void> takeOther() {
        return control.any(UeCall::ringing) ? takeWaiting() : retrieve(control.all(UeCall::held));
    }

    private Future<Void> takeWaiting() {
        return control.first(UeCall::ringing)
                .map(it -> it.terminating().answer())
                .orElseGet(Future::succeededFuture);
    }

    private Future<Void> talkAlone(int id) {
        Optional<UeCall> call = control.call(id).filter(UeCall::active);
        boolean others = control.any(UeCall::held);
        if (call.isEmpty() || others) {
            return CallControl.refused(Reason.NOT_ALLOWED);
        }
        if (!call.get().multiparty()) {
            return Future.succeededFuture();
        }
        return call.get()
                .facility()
                .invoke(SsOperation.SPLIT_MPTY, Octets.EMPTY)
                .map(done -> {
                    List<UeCall> left = control.all(it -> it.multiparty() && it != call.get());
                    call.get().multiparty(false);
                    left.forEach(it -> {
                        it.hold().movedWithOthers(true);
                        it.changed();
                    });
                    left();
                    return null;
                });
    }

    private Future<Void> join() {
        List<UeCall> together = control.all(it -> it.active() || it.held());
        if (!control.any(UeCall::active) || !control.any(UeCall::held) || together.size() > MOST_IN_MULTIPARTY) {
            return CallControl.refused(Reason.NOT_ALLOWED);
        }
        return control.first(UeCall::active)
                .orElseThrow()
                .facility()
                .invoke(SsOperation.BUILD_MPTY, Octets.EMPTY)
                .map(done -> {
                    together.stream().filter(UeCall::listed).forEach(it -> {
                        it.hold().movedWithOthers(false);
                        it.multiparty(true);
                        it.changed();
                    });
                    return null;
                });
    }

    /** The network ends both calls then. TS 24.091 1.1. */
    private Future<Void> transfer() {
        Optional<UeCall> active = control.first(it -> it.active() || it.state() == UeCallState.CALL_DELIVERED);
        if (active.isEmpty() || !control.any(UeCall::held)) {
            return CallControl.refused(Reason.NOT_ALLOWED);
        }
        return ask(active.get(), SsOperation.EXPLICIT_CT, Octets.EMPTY);
    }

    /** TS 24.072. */
    private Future<Void> deflect(String number) {
        Optional<UeCall> ringing = control.first(UeCall::ringing);
        if (ringing.isEmpty()) {
            return CallControl.refused(Reason.NOT_ALLOWED);
        }
        if (!number.matches("\\+?[0-9]{1,38}")) {
            return CallControl.refused(Reason.INVALID_ARGUMENT);
        }
        Octets argument = new DeflectedTo(AddressString.number(number)).encode();
        return ask(ringing.get(), SsOperation.CALL_DEFLECTION, argument);
    }

    private static Future<Void> ask(UeCall call, SsOperation operation, Octets argument) {
        Function<Octets, Void> nothing = result -> null;
        return call.facility().invoke(operation, argument).map(nothing);
    }

    /** Calls of a multiparty call of which but one is left are a call like any other. TS 22.084 1.3. */
    void left() {
        List<UeCall> together = control.all(it -> it.listed() && it.multiparty());
        if (together.size() == 1) {
            together.get(0).multiparty(false);
        }
    }
}
