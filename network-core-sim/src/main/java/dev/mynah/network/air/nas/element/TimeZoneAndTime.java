package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Universal time, and the local time zone. TS 24.008 10.5.3.9.
 *
 * @param universal universal time to the second, in the years 2000 to 2099
 * @param zone the local zone
 */
public record TimeZoneAndTime(LocalDateTime universal, TimeZone zone) {

    private static final int CENTURY = 2000;

    /** Its coding, seven octets. */
    public static final ElementType<TimeZoneAndTime> TYPE =
            ElementType.of("Time zone and time", "TS 24.301 9.9.3.30", TimeZoneAndTime::read, TimeZoneAndTime::write);

    /** Refuses years that cannot be coded, and drops fractions of a second. */
    public TimeZoneAndTime {
        if (universal.getYear() < CENTURY || universal.getYear() > CENTURY + 99) {
            throw new IllegalArgumentException("year " + universal.getYear());
        }
        universal = universal.withNano(0);
    }

    /** An instant as seen in a zone. */
    public static TimeZoneAndTime of(Instant instant, TimeZone zone) {
        return new TimeZoneAndTime(LocalDateTime.ofInstant(instant, ZoneOffset.UTC), zone);
    }

    /** The time on a clock in the zone. */
    public OffsetDateTime local() {
        return universal.atOffset(ZoneOffset.UTC).withOffsetSameInstant(zone.offset());
    }

    private static TimeZoneAndTime read(OctetReader in) {
        int year = CENTURY + number(in);
        int month = number(in);
        int day = number(in);
        int hour = number(in);
        int minute = number(in);
        int second = number(in);
        LocalDateTime universal;
        try {
            universal = LocalDateTime.of(year, month, day, hour, minute, second);
        } catch (DateTimeException e) {
            throw in.malformed("no such time");
        }
        return new TimeZoneAndTime(universal, TimeZone.read(in));
    }

    private static void write(TimeZoneAndTime time, OctetWriter out) {
        LocalDateTime t = time.universal;
        int[] numbers = {
            t.getYear() - CENTURY, t.getMonthValue(), t.getDayOfMonth(), t.getHour(), t.getMinute(), t.getSecond()
        };
        for (int number : numbers) {
            out.octet(number % 10 << 4 | number / 10);
        }
        TimeZone.write(time.zone, out);
    }

    /** Two digits, the tens in bits 1 to 4. */
    private static int number(OctetReader in) {
        int octet = in.octet();
        int tens = octet & 0xF;
        int units = octet >> 4;
        if (tens > 9 || units > 9) {
            throw in.malformed("digits %02X".formatted(octet));
        }
        return tens * 10 + units;
    }
}
