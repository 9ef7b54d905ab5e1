package dev.mynah.euicc.cat.object;

import java.time.Duration;
import java.util.Optional;

/** Hours, minutes and seconds of a timer, two swapped digits each (TS 102 223 8.38). */
final class TimerValue {

    /** The longest a timer runs. */
    static final Duration LONGEST = Duration.ofHours(24);

    private TimerValue() {}

    static byte[] encode(Duration duration) {
        // The longest that can be written is a second less than a day.
        long seconds = Math.min(duration.toSeconds(), LONGEST.toSeconds() - 1);
        return new byte[] {(byte) digits(seconds / 3600), (byte) digits(seconds / 60 % 60), (byte) digits(seconds % 60)
        };
    }

    static Optional<Duration> decode(byte[] bytes) {
        if (bytes.length != 3) {
            return Optional.empty();
        }
        int[] numbers = new int[3];
        for (int i = 0; i < 3; i++) {
            int tens = bytes[i] & 0xF;
            int ones = bytes[i] >> 4 & 0xF;
            if (tens > 9 || ones > 9) {
                return Optional.empty();
            }
            numbers[i] = 10 * tens + ones;
        }
        return numbers[0] > 23 || numbers[1] > 59 || numbers[2] > 59
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(3600L * numbers[0] + 60L * numbers[1] + numbers[2]));
    }

    private static long digits(long number) {
        return number % 10 << 4 | number / 10;
    }
}
