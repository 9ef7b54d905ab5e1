package dev.mynah.network.calls;

import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Somebody at a scripted end of a line in a call. */
final class FarEnd {
    /** How long a key is pressed, and how long until the next. ITU-T Q.24 wants 40 ms of each at least. */
    private static final Duration KEY = Duration.ofMillis(100);

    private final FarEndSpec spec;
    private final CallOffer offer;
    private final Trunk.End trunk;
    private final Timeline timeline;
    private final Consumer<String> heard;
    private boolean over;

    FarEnd(FarEndSpec spec, CallOffer offer, Trunk.End trunk, Timeline timeline, Consumer<String> heard) {
        this.spec = spec;
        this.offer = offer;
        this.trunk = trunk;
        this.timeline = timeline;
        this.heard = heard;
    }

    void called() {
        trunk.user(this::received);
        heard.accept("rung by "
                + offer.caller()
                        .filter(it -> !it.withheld())
                        .map(LineIdentity::number)
                        .orElse("somebody"));
        switch (spec.behaviour()) {
            case ANSWERS -> {
                trunk.send(new TrunkMessage.Alerting());
                later(spec.after(), this::answer);
            }
            case NO_REPLY -> trunk.send(new TrunkMessage.Alerting());
            case BUSY -> later(spec.after(), () -> release(CauseValue.USER_BUSY));
            case UNREACHABLE -> later(spec.after(), () -> release(CauseValue.DESTINATION_OUT_OF_ORDER));
            case REJECTS -> later(spec.after(), () -> release(spec.cause()));
        }
    }

    /** It is this end that calls. */
    void calling() {
        trunk.user(this::received);
    }

    private void answer() {
        trunk.send(new TrunkMessage.Answer(Optional.of(new LineIdentity(offer.called(), false))));
        talk();
    }

    private void talk() {
        press(0);
        spec.hangsUpAfter().ifPresent(it -> later(it, () -> release(CauseValue.NORMAL_CALL_CLEARING)));
    }

    private void press(int next) {
        if (next < spec.keys().length()) {
            char key = spec.keys().charAt(next);
            trunk.send(new TrunkMessage.Tone(key, true));
            later(KEY, () -> {
                trunk.send(new TrunkMessage.Tone(key, false));
                later(KEY, () -> press(next + 1));
            });
        }
    }

    private void received(TrunkMessage message) {
        if (message instanceof TrunkMessage.Answer) {
            heard.accept("answered");
            talk();
        } else if (message instanceof TrunkMessage.Alerting) {
            heard.accept("ringing");
        } else if (message instanceof TrunkMessage.Tone tone && tone.pressed()) {
            heard.accept("key " + tone.key());
        } else if (message instanceof TrunkMessage.Release release) {
            over = true;
            heard.accept("hung up: " + release.cause());
        }
    }

    private void release(CauseValue cause) {
        over = true;
        trunk.send(TrunkMessage.Release.because(cause));
    }

    private void later(Duration delay, Runnable action) {
        timeline.after(delay, () -> {
            if (!over) {
                action.run();
            }
        });
    }
}
