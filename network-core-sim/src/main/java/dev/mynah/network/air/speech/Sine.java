package dev.mynah.network.air.speech;

import java.util.Optional;

/** Up to three sines at once or none, for so many samples. */
record Sine(int[] frequencies, int[] amplitudes, int samples) {
    static Sine silence(int samples) {
        return new Sine(new int[0], new int[0], samples);
    }

    static int samples(int millis) {
        return millis * SpeechFrame.SAMPLES_PER_SECOND / 1000;
    }

    short at(int sample) {
        double sum = 0;
        for (int i = 0; i < frequencies.length; i++) {
            sum += amplitudes[i]
                    * Math.sin(2
                            * Math.PI
                            * frequencies[i]
                            * (sample % SpeechFrame.SAMPLES_PER_SECOND)
                            / SpeechFrame.SAMPLES_PER_SECOND);
        }
        return SpeechFrame.cut((int) Math.round(sum));
    }

    /** One after the other, again and again. */
    static SpeechSource forEver(Sine... parts) {
        return new SpeechSource() {
            private int part;
            private int sample;

            @Override
            public Optional<SpeechFrame> next() {
                short[] samples = new short[SpeechFrame.SAMPLES];
                for (int i = 0; i < samples.length; i++) {
                    if (sample == parts[part].samples()) {
                        sample = 0;
                        part = (part + 1) % parts.length;
                    }
                    samples[i] = parts[part].at(sample++);
                }
                return Optional.of(SpeechFrame.of(samples, 0));
            }
        };
    }
}
