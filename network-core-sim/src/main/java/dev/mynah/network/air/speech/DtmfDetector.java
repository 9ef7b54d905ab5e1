package dev.mynah.network.air.speech;

import java.util.Optional;

/**
 * Hears the keys of telephones in what is said, as ITU-T Q.24 wants it: a key is one that sounds for 40 ms, and may be
 * another one once there has been something else for 26 ms. Frequencies are measured by Goertzel's algorithm over blocks of
 * 12.75 ms, long enough to tell them apart.
 */
public final class DtmfDetector {
    private static final int BLOCK = 102;
    private static final char NONE = ' ';
    private static final int BLOCKS_OF_KEY = 2;
    private static final int BLOCKS_OF_PAUSE = 2;
    /** -35 dBm0 of either frequency, as the square of an amplitude. */
    private static final double FAINTEST = 400.0 * 400.0;
    /** The high frequency may be 4 dB louder than the low one, the low one 8 dB louder than the high one. */
    private static final double HIGH_LOUDER = 2.6;

    private static final double LOW_LOUDER = 6.4;
    /** How much of all that is heard the two have to be: speech is more than two sines. */
    private static final double SHARE = 0.7;

    private final double[] lows = coefficients(DtmfKey.LOW);
    private final double[] highs = coefficients(DtmfKey.HIGH);
    private final int[] block = new int[BLOCK];
    private int filled;
    private char last = NONE;
    private int same;
    private char sounding = NONE;

    private static double[] coefficients(int[] frequencies) {
        double[] result = new double[frequencies.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = 2 * Math.cos(2 * Math.PI * frequencies[i] / SpeechFrame.SAMPLES_PER_SECOND);
        }
        return result;
    }

    /** Hears a frame; the key whose tone has been recognized in it, if one has. */
    public Optional<Character> hear(SpeechFrame frame) {
        Optional<Character> recognized = Optional.empty();
        for (int i = 0; i < SpeechFrame.SAMPLES; i++) {
            block[filled++] = frame.sample(i);
            if (filled == BLOCK) {
                filled = 0;
                Optional<Character> now = block();
                recognized = now.isPresent() ? now : recognized;
            }
        }
        return recognized;
    }

    private Optional<Character> block() {
        char now = key();
        same = now == last ? same + 1 : 1;
        last = now;
        if (now != NONE && now != sounding && same >= BLOCKS_OF_KEY) {
            sounding = now;
            return Optional.of(now);
        }
        if (now == NONE && same >= BLOCKS_OF_PAUSE) {
            sounding = NONE;
        }
        return Optional.empty();
    }

    private char key() {
        double all = 0;
        for (int sample : block) {
            all += (double) sample * sample;
        }
        // A sine of amplitude a has BLOCK * a * a / 2 of this.
        if (all < BLOCK * FAINTEST) {
            return NONE;
        }
        double[] low = squares(lows);
        double[] high = squares(highs);
        int row = loudest(low);
        int column = loudest(high);
        boolean loud = low[row] >= FAINTEST && high[column] >= FAINTEST;
        boolean even = high[column] <= low[row] * HIGH_LOUDER && low[row] <= high[column] * LOW_LOUDER;
        boolean alone = (low[row] + high[column]) * BLOCK / 2 >= all * SHARE;
        return loud && even && alone ? DtmfKey.at(row, column) : NONE;
    }

    /** The squares of the amplitudes of some frequencies. */
    private double[] squares(double[] coefficients) {
        double[] result = new double[coefficients.length];
        for (int i = 0; i < result.length; i++) {
            double coefficient = coefficients[i];
            double before = 0;
            double beforeThat = 0;
            for (int sample : block) {
                double now = sample + coefficient * before - beforeThat;
                beforeThat = before;
                before = now;
            }
            double power = before * before + beforeThat * beforeThat - coefficient * before * beforeThat;
            result[i] = power * 4 / ((double) BLOCK * BLOCK);
        }
        return result;
    }

    private static int loudest(double[] squares) {
        int best = 0;
        for (int i = 1; i < squares.length; i++) {
            if (squares[i] > squares[best]) {
                best = i;
            }
        }
        return best;
    }
}
