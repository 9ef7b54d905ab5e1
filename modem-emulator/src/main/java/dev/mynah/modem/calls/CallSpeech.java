package dev.mynah.modem.calls;

import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.Speech;
import dev.mynah.network.air.speech.Recorder;
import dev.mynah.network.air.speech.Sound;
import dev.mynah.network.air.speech.Speaker;
import dev.mynah.network.air.speech.SpeechFrame;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Microphone and earpiece: one traffic channel for all calls of a stack, which are mixed in the network. */
final class CallSpeech implements Speech {
    private final CallControl control;
    private final Timeline timeline;
    private final Consumer<SpeechFrame> channel;
    private final Speaker speaker;
    private final List<Promise<Void>> unsaid = new ArrayList<>();
    private boolean muted;
    private final List<Ear> ears = new ArrayList<>();

    /** One listening, by identity. */
    private static final class Ear {
        private final Consumer<SpeechFrame> listener;

        Ear(Consumer<SpeechFrame> listener) {
            this.listener = listener;
        }
    }

    CallSpeech(CallControl control, Timeline timeline, Consumer<SpeechFrame> channel) {
        this.control = control;
        this.timeline = timeline;
        this.channel = channel;
        this.speaker = new Speaker(timeline, this::say);
    }

    @Override
    public Future<Void> say(Sound sound) {
        if (!control.any(UeCall::active)) {
            return CallControl.refused(Reason.NOT_ALLOWED);
        }
        Promise<Void> promise = Promise.promise();
        unsaid.add(promise);
        boolean taken = speaker.say(sound.once(), () -> {
            unsaid.remove(promise);
            promise.tryComplete();
        });
        if (!taken) {
            unsaid.remove(promise);
            return CallControl.refused(Reason.NOT_ALLOWED);
        }
        return promise.future();
    }

    @Override
    public void say(SpeechFrame frame) {
        if (!muted && control.any(UeCall::active)) {
            channel.accept(frame);
        }
    }

    @Override
    public boolean muted() {
        return muted;
    }

    @Override
    public void mute(boolean mute) {
        muted = mute;
    }

    @Override
    public void hush() {
        speaker.stop();
        List<Promise<Void>> given = List.copyOf(unsaid);
        unsaid.clear();
        given.forEach(it -> it.tryFail(new Refusal(Reason.ABORTED)));
    }

    @Override
    public Runnable listen(Consumer<SpeechFrame> listener) {
        Ear ear = new Ear(listener);
        ears.add(ear);
        return () -> ears.remove(ear);
    }

    @Override
    public Recording record(Duration longest) {
        Recorder recorder = new Recorder(timeline, longest);
        Runnable end = listen(recorder::hear);
        return () -> {
            end.run();
            return recorder.sound();
        };
    }

    void heard(SpeechFrame frame) {
        if (!ears.isEmpty() && control.any(UeCall::heard)) {
            List.copyOf(ears).forEach(it -> it.listener.accept(frame));
        }
    }

    /** A call is over: without another nothing more is said. */
    void ended() {
        if (!control.any(it -> it.active() || it.held())) {
            hush();
            muted = false;
        }
    }
}
