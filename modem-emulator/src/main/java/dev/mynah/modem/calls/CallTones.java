package dev.mynah.modem.calls;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.network.air.fsm.Machine;
import dev.mynah.network.air.nas.OptionalElements;
import dev.mynah.network.air.nas.cc.CcIe;
import dev.mynah.network.air.nas.cc.StartDtmf;
import dev.mynah.network.air.nas.cc.StopDtmf;
import dev.mynah.network.air.time.NamedTimers;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** The tones a user sends in a call: they wait for each other. */
final class CallTones {
    private static final int MOST_WAITING = 64;

    private record Key(char key, Duration length, Promise<Void> asked) {}

    private final UeCall call;
    private final Timeline timeline;
    private final NamedTimers timers;
    private final Machine<ToneState, CallTones> machine;
    private final Deque<Key> keys = new ArrayDeque<>();

    CallTones(UeCall call, Timeline timeline, Machine.Watch<ToneState> watch) {
        this.call = call;
        this.timeline = timeline;
        this.timers = new NamedTimers(timeline, this::fire);
        this.machine = new Machine<>(ToneTable.TABLE, this, ToneState.SILENT, watch);
    }

    void fire(Object event) {
        machine.fire(event);
    }

    Future<Void> send(char key, Duration length) {
        if (keys.size() == MOST_WAITING) {
            return Future.failedFuture(new Refusal(Reason.NOT_ALLOWED));
        }
        Promise<Void> promise = Promise.promise();
        keys.add(new Key(key, length, promise));
        if (keys.size() == 1) {
            fire(new ToneTable.KeyPressed());
        }
        return promise.future();
    }

    void sendStart() {
        timers.start(CallTimer.T336);
        call.send(new StartDtmf(call.transaction(), OptionalElements.of(CcIe.KEYPAD_FACILITY, (int)
                keys.element().key())));
    }

    void sounding() {
        timers.stopAll();
        timeline.after(keys.element().length(), () -> {
            if (machine.state() == ToneState.SOUNDING) {
                fire(new ToneTable.KeyReleased());
            }
        });
    }

    void sendStop() {
        timers.start(CallTimer.T337);
        call.send(new StopDtmf(call.transaction()));
    }

    void stopped() {
        timers.stopAll();
        keys.remove().asked().tryComplete();
        next();
    }

    void refused() {
        timers.stopAll();
        keys.remove().asked().tryFail(new Refusal(Reason.CALL_REFUSED));
        next();
    }

    void unanswered() {
        keys.remove().asked().tryFail(new Refusal(Reason.NETWORK_TIMEOUT));
        next();
    }

    private void next() {
        if (!keys.isEmpty()) {
            fire(new ToneTable.KeyPressed());
        }
    }

    /** The call is over. */
    void over() {
        timers.stopAll();
        Deque<Key> left = new ArrayDeque<>(keys);
        keys.clear();
        left.forEach(it -> it.asked().tryFail(new Refusal(Reason.ABORTED)));
    }
}
