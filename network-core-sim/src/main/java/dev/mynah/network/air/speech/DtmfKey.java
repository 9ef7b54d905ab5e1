package dev.mynah.network.air.speech;

import java.util.Optional;

/** The tones of a telephone's keys: one of four low frequencies with one of four high ones. ITU-T Q.23. */
public final class DtmfKey {
    /** -9 dBm0 and -7 dBm0, where the loudest sine there is has 3.14 dBm0 (ITU-T G.711). TS 23.014 annex A. */
    static final int LOW_AMPLITUDE = 8095;

    static final int HIGH_AMPLITUDE = 10192;
    static final int[] LOW = {697, 770, 852, 941};
    static final int[] HIGH = {1209, 1336, 1477, 1633};

    private static final String KEYS = "123A456B789C*0#D";

    private DtmfKey() {}

    public static boolean exists(char key) {
        return KEYS.indexOf(key) >= 0;
    }

    static char at(int low, int high) {
        return KEYS.charAt(low * HIGH.length + high);
    }

    /**
     * The tone of a key for as long as it is pressed.
     *
     * @throws IllegalArgumentException when there is no such key
     */
    public static SpeechSource pressed(char key) {
        int place = KEYS.indexOf(key);
        if (place < 0) {
            throw new IllegalArgumentException("key: '" + key + "' is not 0-9, *, #, A-D");
        }
        return Sine.forEver(new Sine(
                new int[] {LOW[place / HIGH.length], HIGH[place % HIGH.length]},
                new int[] {LOW_AMPLITUDE, HIGH_AMPLITUDE},
                SpeechFrame.SAMPLES_PER_SECOND));
    }

    /** The tone of a key for so many frames, and as many of silence. */
    public static SpeechSource press(char key, int frames) {
        SpeechSource tone = pressed(key);
        return new SpeechSource() {
            private int said;

            @Override
            public Optional<SpeechFrame> next() {
                if (said == 2 * frames) {
                    return Optional.empty();
                }
                return said++ < frames ? tone.next() : Optional.of(SpeechFrame.SILENCE);
            }
        };
    }
}
