package dev.mynah.network.air.speech;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * 20 ms of speech: 160 samples of 16 bits, 8000 in a second, and, where it is known, when it was said (as RTP has it), since it
 * may be long under way. Never changes, so that it may be handed to any timeline. Two are equal that sound alike.
 */
public final class SpeechFrame {
    public static final int SAMPLES_PER_SECOND = 8000;
    public static final int SAMPLES = 160;
    public static final Duration LENGTH = Duration.ofMillis(20);
    public static final SpeechFrame SILENCE = new SpeechFrame(new short[SAMPLES]);

    private static final long UNKNOWN = -1;

    private final short[] samples;
    private final long slot;

    private SpeechFrame(short[] samples) {
        this(samples, UNKNOWN);
    }

    private SpeechFrame(short[] samples, long slot) {
        this.samples = samples;
        this.slot = slot;
    }

    /** The number of the 20 ms in all time that a moment is in. */
    static long slotOf(Instant moment) {
        return moment.toEpochMilli() / LENGTH.toMillis();
    }

    /** The same, said at a moment. */
    public SpeechFrame saidAt(Instant moment) {
        return new SpeechFrame(samples, slotOf(moment));
    }

    /** When it was said, as {@link #slotOf} counts. */
    OptionalLong slot() {
        return slot == UNKNOWN ? OptionalLong.empty() : OptionalLong.of(slot);
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
