package dev.mynah.network.air.speech;

import java.time.Duration;
import java.util.Arrays;

/** 20 ms of speech: 160 samples of 16 bits, 8000 in a second. Never changes, so that it may be handed to any timeline. */
public final class SpeechFrame {
    public static final int SAMPLES_PER_SECOND = 8000;
    public static final int SAMPLES = 160;
    public static final Duration LENGTH = Duration.ofMillis(20);
    public static final SpeechFrame SILENCE = new SpeechFrame(new short[SAMPLES]);

    private final short[] samples;

    private SpeechFrame(short[] samples) {
        this.samples = samples;
    }

    /** A frame of the samples from a place on, filled up with silence. */
    public static SpeechFrame of(short[] samples, int from) {
        short[] own = new short[SAMPLES];
        System.arraycopy(samples, from, own, 0, Math.min(SAMPLES, samples.length - from));
        return new SpeechFrame(own);
    }

    public int sample(int index) {
        return samples[index];
    }

    void copyTo(short[] to, int offset) {
        System.arraycopy(samples, 0, to, offset, SAMPLES);
    }

    /** Both at once; what is too loud is cut off. */
    public SpeechFrame plus(SpeechFrame other) {
        short[] sum = new short[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            sum[i] = cut(samples[i] + other.samples[i]);
        }
        return new SpeechFrame(sum);
    }

    static short cut(int sample) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, sample));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SpeechFrame frame && Arrays.equals(samples, frame.samples);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(samples);
    }
}
