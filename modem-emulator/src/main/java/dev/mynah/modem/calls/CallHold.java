package dev.mynah.modem.calls;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.cc.CcCause;
import dev.mynah.network.air.nas.cc.Hold;
import dev.mynah.network.air.nas.cc.Retrieve;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.Optional;

/** Whether a call is held, and what is under way about that. */
final class CallHold {
    private final UeCall call;
    private final NamedTimers timers;
    private final Machine<HoldState, CallHold> machine;
    private Optional<Promise<Void>> asked = Optional.empty();

    CallHold(UeCall call, Timeline timeline, Machine.Watch<HoldState> watch) {
        this.call = call;
        this.timers = new NamedTimers(timeline, this::fire);
        this.machine = new Machine<>(HoldTable.TABLE, this, HoldState.IDLE, watch);
    }

    void fire(Object event) {
        machine.fire(event);
    }

    /** Held, and until the network lets it go on. */
    boolean held() {
        return machine.state() == HoldState.HELD || machine.state() == HoldState.RETRIEVE_REQUEST;
    }

    boolean busy() {
        return machine.state() == HoldState.HOLD_REQUEST || machine.state() == HoldState.RETRIEVE_REQUEST;
    }

    Future<Void> hold() {
        return ask(new HoldTable.HoldWanted());
    }

    Future<Void> retrieve() {
        return ask(new HoldTable.RetrieveWanted());
    }

    private Future<Void> ask(Object event) {
        Promise<Void> promise = Promise.promise();
        asked = Optional.of(promise);
        fire(event);
        return promise.future();
    }

    void movedWithOthers(boolean held) {
        fire(new HoldTable.MovedWithOthers(held));
    }

    void sendHold() {
        timers.start(CallTimer.T_HOLD);
        call.send(new Hold(call.transaction()));
    }

    void sendRetrieve() {
        timers.start(CallTimer.T_RETRIEVE);
        call.send(new Retrieve(call.transaction()));
    }

    void done() {
        timers.stopAll();
        if (call.listed()) {
            call.changed();
        }
        take().ifPresent(Promise::tryComplete);
    }

    void refused(CcCause cause) {
        timers.stopAll();
        fail(new Refusal(Reason.CALL_REFUSED, cause.value().value()));
    }

    void unanswered() {
        fail(new Refusal(Reason.NETWORK_TIMEOUT));
    }

    /** The call is over. */
    void over() {
        timers.stopAll();
        fail(new Refusal(Reason.ABORTED));
    }

    private void fail(Refusal refusal) {
        take().ifPresent(it -> it.tryFail(refusal));
    }

    private Optional<Promise<Void>> take() {
        Optional<Promise<Void>> taken = asked;
        asked = Optional.empty();
        return taken;
    }
}
