package dev.mynah.network.calls;

import dev.mynah.network.air.nas.cc.CauseValue;
import dev.mynah.network.air.speech.Speaker;
import dev.mynah.network.air.speech.SpeechFrame;
import dev.mynah.network.air.speech.SupervisoryTone;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is to be heard in a call of a UE: the two sides, keys that are pressed, and the tones of the network. */
final class LegSpeech {
    private final Leg leg;
    private final Speaker keys;
    private final Speaker tones;
    private @Nullable KeyTone pressed;
    private boolean otherInBand;

    LegSpeech(Leg leg) {
        this.leg = leg;
        this.keys = new Speaker(leg.party().timeline(), frame -> leg.trunk().ifPresent(it -> it.speak(frame)));
        this.tones = new Speaker(leg.party().timeline(), this::channel);
    }

    /** Whether the UE can hear the other side: from the routing of its own call on, and until either has hung up. */
    boolean connected() {
        return switch (leg.state()) {
            case MO_CALL_PROCEEDING, CALL_DELIVERED, CONNECT_INDICATION -> true;
            default -> leg.active();
        };
    }

    void toOther(SpeechFrame frame) {
        if (!keys.speaking()) {
            leg.trunk().ifPresent(it -> it.speak(frame));
        }
    }

    void toUe(SpeechFrame frame) {
        if (!tones.speaking()) {
            channel(frame);
        }
    }

    private void channel(SpeechFrame frame) {
        leg.connection().ifPresent(it -> it.speak(frame));
    }

    // Keys: out of band from the UE to here, in band from here on. TS 23.014.

    /** False when so many keys wait to be heard that it is lost. */
    boolean press(char key) {
        KeyTone tone = new KeyTone(key);
        release();
        pressed = tone;
        return keys.say(tone);
    }

    void release() {
        if (pressed != null) {
            pressed.release();
            pressed = null;
        }
    }

    // Tones of the network.

    /** The other side has announced that it lets something be heard itself. */
    void otherIsHeard() {
        otherInBand = true;
        tones.stop();
    }

    /** Whether the network lets the UE hear how its call fares, since nobody else does. */
    boolean networkIsHeard() {
        return leg.party().tonesInBand() && !otherInBand;
    }

    /** Lets the UE hear that it rings at the other side. */
    void ring() {
        tones.say(SupervisoryTone.RINGING.source());
    }

    /** Lets the UE that calls hear why there will be no answer. */
    void tellWhy(CauseValue cause) {
        tones.say(toneOf(cause).source());
    }

    /** TS 22.001 annex F, ITU-T Q.850 2.2.7. */
    private static SupervisoryTone toneOf(CauseValue cause) {
        int causeClass = cause.value() >> 4;
        if (causeClass > 1) {
            return SupervisoryTone.CONGESTION;
        }
        Optional<CauseValue> busy = Optional.of(cause)
                .filter(it -> it.equals(CauseValue.USER_BUSY)
                        || it.equals(CauseValue.CALL_REJECTED)
                        || it.equals(CauseValue.USER_ALERTING_NO_ANSWER));
        return busy.isPresent() ? SupervisoryTone.BUSY : SupervisoryTone.SPECIAL_INFORMATION;
    }

    /** What the network lets be heard ends: it is answered, or over. */
    void quiet() {
        tones.stop();
    }

    void over() {
        keys.stop();
        tones.stop();
    }
}
