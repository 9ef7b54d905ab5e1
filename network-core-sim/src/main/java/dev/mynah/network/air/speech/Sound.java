package dev.mynah.network.air.speech;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Something to be said, or something that was heard: samples of 16 bits, 8000 in a second. Never changes. */
public final class Sound {
    /** Nobody talks longer than this at a stretch: ten minutes, about ten megabytes. */
    public static final Duration LONGEST = Duration.ofMinutes(10);

    private static final int MOST_SAMPLES = Math.toIntExact(LONGEST.toSeconds()) * SpeechFrame.SAMPLES_PER_SECOND;

    private final short[] samples;

    private Sound(short[] samples) {
        this.samples = samples;
    }

    /** @throws IllegalArgumentException for more than {@link #LONGEST} */
    public static Sound of(short[] samples) {
        if (samples.length > MOST_SAMPLES) {
            throw new IllegalArgumentException("samples: " + samples.length + ", " + MOST_SAMPLES + " are possible");
        }
        return new Sound(samples.clone());
    }

    /** Frames one after the other. */
    public static Sound of(List<SpeechFrame> frames) {
        short[] samples = new short[frames.size() * SpeechFrame.SAMPLES];
        for (int i = 0; i < frames.size(); i++) {
            frames.get(i).copyTo(samples, i * SpeechFrame.SAMPLES);
        }
        return new Sound(samples);
    }

    public int samples() {
        return samples.length;
    }

    public int sample(int index) {
        return samples[index];
    }

    public Duration length() {
        return Duration.ofMillis(samples.length * 1000L / SpeechFrame.SAMPLES_PER_SECOND);
    }

    /** How many frames it takes; the last one may end in silence. */
    public int frames() {
        return (samples.length + SpeechFrame.SAMPLES - 1) / SpeechFrame.SAMPLES;
    }

    public SpeechFrame frame(int index) {
        return SpeechFrame.of(samples, index * SpeechFrame.SAMPLES);
    }

    /** Says it once, from the beginning. */
    public SpeechSource once() {
        return new SpeechSource() {
            private int next;

            @Override
            public Optional<SpeechFrame> next() {
                return next < frames() ? Optional.of(frame(next++)) : Optional.empty();
            }
        };
    }

    /** Where another sound is heard in this one, in samples from the beginning. */
    public Optional<Integer> find(Sound other) {
        for (int at = 0; at + other.samples.length <= samples.length; at++) {
            if (Arrays.equals(samples, at, at + other.samples.length, other.samples, 0, other.samples.length)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Sound sound && Arrays.equals(samples, sound.samples);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(samples);
    }

    @Override
    public String toString() {
        return "Sound[" + length() + "]";
    }
}
