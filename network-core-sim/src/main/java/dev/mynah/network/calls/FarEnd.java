package dev.mynah.network.calls;

import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.speech.DtmfDetector;
import dev.mynah.network.air.speech.DtmfKey;
import dev.mynah.network.air.speech.Recorder;
import dev.mynah.network.air.speech.Sound;
import dev.mynah.network.air.speech.Speaker;
import dev.mynah.network.air.speech.SpeechFrame;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.util.Optional;

/** Somebody at a scripted end of a line in a call. */
final class FarEnd {
    /** How long a key is pressed, and how long until the next: 100 ms. ITU-T Q.24 wants 40 ms of each at least. */
    private static final int FRAMES_OF_KEY = 5;

    /** Who is told what happens. */
    interface Witness {
        void heard(String what);

        void recorded(Sound sound);
    }

    private final FarEndSpec spec;
    private final CallOffer offer;
    private final Trunk.End trunk;
    private final Timeline timeline;
    private final Witness witness;
    private final Speaker speaker;
    private final DtmfDetector detector = new DtmfDetector();
    private Optional<Recorder> recorder = Optional.empty();
    private boolean over;

    FarEnd(FarEndSpec spec, CallOffer offer, Trunk.End trunk, Timeline timeline, Witness witness) {
        this.spec = spec;
        this.offer = offer;
        this.trunk = trunk;
        this.timeline = timeline;
        this.witness = witness;
        this.speaker = new Speaker(timeline, trunk::speak);
    }

    void called() {
        trunk.user(this::received);
        trunk.ear(this::heard);
        witness.heard("rung by "
                + offer.caller()
                        .filter(it -> !it.withheld())
                        .map(LineIdentity::number)
                        .orElse("somebody"));
        switch (spec.behaviour()) {
            case ANSWERS -> {
                trunk.send(new TrunkMessage.Alerting());
                announce(() -> later(spec.after(), this::answer));
            }
            case NO_REPLY -> {
                trunk.send(new TrunkMessage.Alerting());
                announce(() -> {});
            }
            case BUSY -> refuse(CauseValue.USER_BUSY);
            case UNREACHABLE -> refuse(CauseValue.DESTINATION_OUT_OF_ORDER);
            case REJECTS -> refuse(spec.cause());
        }
    }

    private void refuse(CauseValue cause) {
        announce(() -> later(spec.after(), () -> release(cause)));
    }

    private void announce(Runnable then) {
        if (spec.speech().announces().isEmpty()) {
            then.run();
            return;
        }
        trunk.send(new TrunkMessage.InBand());
        speaker.say(spec.speech().announces().get().once(), then);
    }

    /** It is this end that calls. */
    void calling() {
        trunk.user(this::received);
        trunk.ear(this::heard);
    }

    private void answer() {
        trunk.send(new TrunkMessage.Answer(Optional.of(new LineIdentity(offer.called(), false))));
        talk();
    }

    private void talk() {
        recorder = spec.speech().records().map(it -> new Recorder(timeline, it));
        for (char key : spec.keys().toCharArray()) {
            speaker.say(DtmfKey.press(key, FRAMES_OF_KEY));
        }
        spec.speech().plays().ifPresent(it -> speaker.say(it.once()));
        spec.hangsUpAfter().ifPresent(it -> later(it, () -> release(CauseValue.NORMAL_CALL_CLEARING)));
    }

    private void heard(SpeechFrame frame) {
        recorder.ifPresent(it -> it.hear(frame));
        detector.hear(frame).ifPresent(key -> witness.heard("key " + key));
    }

    private void received(TrunkMessage message) {
        if (message instanceof TrunkMessage.Answer) {
            witness.heard("answered");
            talk();
        } else if (message instanceof TrunkMessage.Alerting) {
            witness.heard("ringing");
        } else if (message instanceof TrunkMessage.Release release) {
            over();
            witness.heard("hung up: " + release.cause());
        }
    }

    private void release(CauseValue cause) {
        over();
        trunk.send(TrunkMessage.Release.because(cause));
    }

    private void over() {
        over = true;
        speaker.stop();
        recorder.ifPresent(it -> witness.recorded(it.sound()));
    }

    private void later(Duration delay, Runnable action) {
        timeline.after(delay, () -> {
            if (!over) {
                action.run();
            }
        });
    }
}
