package dev.mynah.modem.qmi.dms;

import java.time.Duration;
import java.time.Instant;

/** Times as numbers since the sixth of January 1980, when GPS began to count. Seconds that leap are not counted. */
final class GpsEpoch {
    private static final Instant BEGIN = Instant.parse("1980-01-06T00:00:00Z");

    private GpsEpoch() {}

    static long milliseconds(Instant time) {
        return Duration.between(BEGIN, time).toMillis();
    }
}
