package dev.mynah.network.calls;

import dev.mynah.network.air.speech.DtmfKey;
import dev.mynah.network.air.speech.SpeechFrame;
import dev.mynah.network.air.speech.SpeechSource;
import java.util.Optional;

/** The tone of a key as long as a UE says that it is pressed, but long enough to be heard, and a pause. TS 23.014 5. */
final class KeyTone implements SpeechSource {
    /** At least 65 ms of either. */
    private static final int LEAST_FRAMES = 4;
    /** A UE that never lets go: no clause says how long is too long. */
    private static final int MOST_FRAMES = 3000;

    private final SpeechSource tone;
    private int sounded;
    private int silent;
    private boolean released;

    KeyTone(char key) {
        this.tone = DtmfKey.pressed(key);
    }

    void release() {
        released = true;
    }

    @Override
    public Optional<SpeechFrame> next() {
        if (sounded < LEAST_FRAMES || (!released && sounded < MOST_FRAMES)) {
            sounded++;
            return tone.next();
        }
        return silent++ < LEAST_FRAMES ? Optional.of(SpeechFrame.SILENCE) : Optional.empty();
    }
}
