package dev.mynah.network.air.nas.element;

import java.time.Duration;
import java.util.Optional;

/** A number of units in bits 1 to 5 and the unit in bits 6 to 8, where unit 7 means deactivated. TS 24.008 10.5.7.3. */
final class TimerUnits {

    private static final int DEACTIVATED = 7;
    private static final int MOST = 31;

    private TimerUnits() {}

    static Optional<Duration> duration(int octet, int[] secondsOfUnit) {
        int unit = octet >> 5 & 7;
        return unit == DEACTIVATED
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds((long) (octet & MOST) * secondsOfUnit[unit]));
    }

    /**
     * The coarsest of {@code units} (in rising order of length) that gives {@code duration} exactly; if none does, the
     * finest that reaches it, rounded up.
     */
    static int octet(Duration duration, int[] units, int[] secondsOfUnit) {
        long seconds = (duration.toMillis() + 999) / 1000;
        int best = -1;
        for (int unit : units) {
            long count = (seconds + secondsOfUnit[unit] - 1) / secondsOfUnit[unit];
            boolean exact = count * secondsOfUnit[unit] == seconds;
            if (count >= 0 && count <= MOST && (exact || best < 0)) {
                best = unit << 5 | (int) count;
            }
        }
        if (best < 0 || duration.isNegative()) {
            throw new IllegalArgumentException("timer: " + duration);
        }
        return best;
    }
}
