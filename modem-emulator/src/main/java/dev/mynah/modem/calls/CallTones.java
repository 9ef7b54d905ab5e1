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
import java.util.Optional;

/** The tones a user sends in a call: they wait for each other, but one that is held gives way. */
final class CallTones {
    private static final int MOST_WAITING = 64;

    private final UeCall call;
    private final Timeline timeline;
    private final NamedTimers timers;
    private final Machine<ToneState, CallTones> machine;
    private final Deque<Key> keys = new ArrayDeque<>();
    private boolean pausing;

    /** A key, and who waits for it. */
    private static final class Key {
        private final char key;
        private final Duration pause;
        private final Promise<Void> begun = Promise.promise();
        private final Promise<Void> ended = Promise.promise();
        /** How long it stays down; empty while somebody holds it. */
        private Optional<Duration> length;

        Key(char key, Optional<Duration> length, Duration pause) {
            this.key = key;
            this.length = length;
            this.pause = pause;
        }

        void fail(Reason reason) {
            begun.tryFail(new Refusal(reason));
            ended.tryFail(new Refusal(reason));
        }
    }

    CallTones(UeCall call, Timeline timeline, Machine.Watch<ToneState> watch) {
        this.call = call;
        this.timeline = timeline;
        this.timers = new NamedTimers(timeline, this::fire);
        this.machine = new Machine<>(ToneTable.TABLE, this, ToneState.SILENT, watch);
    }

    void fire(Object event) {
        machine.fire(event);
    }

    Future<Void> send(char key, Duration length, Duration pause) {
        return press(new Key(key, Optional.of(length), pause))
                .map(it -> it.ended.future())
                .orElseGet(CallTones::tooMany);
    }

    /** A key that stays down. */
    Future<Void> start(char key) {
        return press(new Key(key, Optional.empty(), Duration.ZERO))
                .map(it -> it.begun.future())
                .orElseGet(CallTones::tooMany);
    }

    private static Future<Void> tooMany() {
        return Future.failedFuture(new Refusal(Reason.NOT_ALLOWED));
    }

    private Optional<Key> press(Key key) {
        if (keys.size() == MOST_WAITING) {
            return Optional.empty();
        }
        held().ifPresent(this::letGo);
        keys.add(key);
        if (keys.size() == 1 && !pausing) {
            fire(new ToneTable.KeyPressed());
        }
        return Optional.of(key);
    }

    private Optional<Key> held() {
        return keys.stream().filter(it -> it.length.isEmpty()).findFirst();
    }

    boolean started() {
        return held().isPresent();
    }

    /** Of the key that stays down. */
    Future<Void> stop() {
        Key key = held().orElseThrow();
        letGo(key);
        return key.ended.future();
    }

    /** One that does not sound yet is let go as soon as it does: the network has a shortest length of tones, TS 23.014 4. */
    private void letGo(Key key) {
        key.length = Optional.of(Duration.ZERO);
        release(key);
    }

    private void release(Key key) {
        if (keys.peek() == key && machine.state() == ToneState.SOUNDING) {
            fire(new ToneTable.KeyReleased());
        }
    }

    void sendStart() {
        timers.start(CallTimer.T336);
        call.send(
                new StartDtmf(call.transaction(), OptionalElements.of(CcIe.KEYPAD_FACILITY, (int) keys.element().key)));
    }

    void sounding() {
        timers.stopAll();
        Key key = keys.element();
        key.begun.tryComplete();
        key.length.ifPresent(it -> timeline.after(it, () -> release(key)));
    }

    void sendStop() {
        timers.start(CallTimer.T337);
        call.send(new StopDtmf(call.transaction()));
    }

    void stopped() {
        timers.stopAll();
        Key key = keys.remove();
        if (key.pause.isZero()) {
            next();
        } else {
            pausing = true;
            timeline.after(key.pause, () -> {
                pausing = false;
                next();
            });
        }
        key.ended.tryComplete();
    }

    void refused() {
        timers.stopAll();
        Key key = keys.remove();
        next();
        key.fail(Reason.CALL_REFUSED);
    }

    void unanswered() {
        Key key = keys.remove();
        next();
        key.fail(Reason.NETWORK_TIMEOUT);
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
        left.forEach(it -> it.fail(Reason.ABORTED));
    }
}
