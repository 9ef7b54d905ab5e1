package dev.mynah.modem.at.clock;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times as {@code +CCLK} and {@code +CALA} write them: {@code yy/MM/dd,hh:mm:ss+zz}, the zone in quarters of an hour. TS 27.007 8.15. */
final class ClockText {
    private static final DateTimeFormatter DATE_AND_TIME =
            DateTimeFormatter.ofPattern("uu/MM/dd,HH:mm:ss").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final Pattern WRITTEN = Pattern.compile("(?<local>[^+-]*)((?<sign>[+-])(?<quarters>[0-9]{2}))?");
    private static final int QUARTER = 15 * 60;
    /** Zones reach from -12 to +14 hours; what is kept of a zone has no more than 18. */
    private static final int MOST_QUARTERS = 72;

    private ClockText() {}

    static String of(OffsetDateTime time) {
        return DATE_AND_TIME.format(time) + TimeZones.quarters(time.getOffset());
    }

    static String of(LocalDateTime time) {
        return DATE_AND_TIME.format(time);
    }

    static String of(LocalTime time) {
        return TIME.format(time);
    }

    /** @param zone where none is written */
    static Optional<OffsetDateTime> parse(String text, ZoneOffset zone) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        String quarters = written.group("quarters");
        int count = quarters == null ? 0 : Integer.parseInt(quarters);
        if (count > MOST_QUARTERS) {
            return Optional.empty();
        }
        ZoneOffset given = ZoneOffset.ofTotalSeconds(("-".equals(written.group("sign")) ? -count : count) * QUARTER);
        try {
            return Optional.of(LocalDateTime.parse(written.group("local"), DATE_AND_TIME)
                    .atOffset(quarters == null ? zone : given));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A time without a date: {@code hh:mm:ss}, or {@code hh:mm} as older telephones had it. */
    static Optional<LocalTime> parseTime(String text) {
        if (!text.matches("[0-9]{2}:[0-9]{2}(:[0-9]{2})?")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
