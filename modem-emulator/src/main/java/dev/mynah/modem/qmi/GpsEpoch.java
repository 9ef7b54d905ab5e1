package dev.mynah.modem.qmi;

import java.time.Duration;
import java.time.Instant;

/** Times as numbers since the sixth of January 1980, when GPS began to count. */
public final class GpsEpoch {
    /** By which GPS, that leaps no seconds, has been ahead of UTC since 2017; what comes later is not known here. */
    public static final int LEAP_SECONDS = 18;

    private static final Instant BEGIN = Instant.parse("1980-01-06T00:00:00Z");
    private static final long WEEK = Duration.ofDays(7).toMillis();

    /** A week of GPS and how far in it. */
    public record Week(int number, long milliseconds) {}

    private GpsEpoch() {}

    /** Seconds that leap are not counted. */
    public static long milliseconds(Instant time) {
        return Duration.between(BEGIN, time).toMillis();
    }

    /** As GPS counts it, seconds that leapt included. */
    public static Week week(Instant time) {
        long milliseconds = milliseconds(time.plusSeconds(LEAP_SECONDS));
        return new Week((int) Math.floorDiv(milliseconds, WEEK), Math.floorMod(milliseconds, WEEK));
    }
}
