package dev.mynah.testbed.trace;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * The time of an event as text, {@code 2026-01-01T00:00:00.000Z}. A log has thousands of events in a second, so a writer remembers the
 * text of the one it is in.
 */
final class EventTime {
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.").withZone(ZoneOffset.UTC);

    private long second = Long.MIN_VALUE;
    private String text = "";

    static String of(Instant time) {
        return new EventTime().text(time);
    }

    String text(Instant time) {
        if (time.getEpochSecond() != second) {
            second = time.getEpochSecond();
            text = TO_THE_SECOND.format(time);
        }
        int millis = time.getNano() / 1_000_000;
        return text + (char) ('0' + millis / 100) + (char) ('0' + millis / 10 % 10) + (char) ('0' + millis % 10) + 'Z';
    }
}
