package dev.mynah.network.air.speech;

import java.util.Optional;

/** What is said, frame by frame; empty when there is nothing more. */
@FunctionalInterface
public interface SpeechSource {
    Optional<SpeechFrame> next();

    /** Silence of some frames. */
    static SpeechSource pause(int frames) {
        return new SpeechSource() {
            private int left = frames;

            @Override
            public Optional<SpeechFrame> next() {
                return left-- > 0 ? Optional.of(SpeechFrame.SILENCE) : Optional.empty();
            }
        };
    }
}
