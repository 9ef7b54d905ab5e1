package dev.mynah.network.air.sms;

import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A local time with its distance from universal time, seven octets (TS 23.040 9.2.3.11).
 *
 * @param time in the years 2000 to 2099, to the second, the zone in quarters of an hour
 */
public record ServiceCentreTime(OffsetDateTime time) {

    private static final int CENTURY = 2000;
    private static final int QUARTER = 15 * 60;
    private static final int NEGATIVE = 0x08;

    /** Refuses years that can't be coded; drops fractions. */
    public ServiceCentreTime {
        if (time.getYear() < CENTURY || time.getYear() > CENTURY + 99) {
            throw new IllegalArgumentException("year " + time.getYear());
        }
        time = time.withNano(0)
                .withOffsetSameInstant(
                        ZoneOffset.ofTotalSeconds(time.getOffset().getTotalSeconds() / QUARTER * QUARTER));
    }

    static ServiceCentreTime read(OctetReader in) {
        int year = CENTURY + number(in, in.octet());
        int month = number(in, in.octet());
        int day = number(in, in.octet());
        int hour = number(in, in.octet());
        int minute = number(in, in.octet());
        int second = number(in, in.octet());
        int zone = in.octet();
        int quarters = number(in, zone & ~NEGATIVE);
        try {
            ZoneOffset offset = ZoneOffset.ofTotalSeconds(((zone & NEGATIVE) != 0 ? -quarters : quarters) * QUARTER);
            return new ServiceCentreTime(OffsetDateTime.of(year, month, day, hour, minute, second, 0, offset));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw in.malformed("no such time");
        }
    }

    void write(OctetWriter out) {
        out.octet(swapped(time.getYear() - CENTURY));
        out.octet(swapped(time.getMonthValue()));
        out.octet(swapped(time.getDayOfMonth()));
        out.octet(swapped(time.getHour()));
        out.octet(swapped(time.getMinute()));
        out.octet(swapped(time.getSecond()));
        int quarters = time.getOffset().getTotalSeconds() / QUARTER;
        out.octet(swapped(Math.abs(quarters)) | (quarters < 0 ? NEGATIVE : 0));
    }

    private static int swapped(int number) {
        return number % 10 << 4 | number / 10;
    }

    private static int number(OctetReader in, int octet) {
        int tens = octet & 0xF;
        int units = octet >> 4;
        if (tens > 9 || units > 9) {
            throw in.malformed("digits %02X".formatted(octet));
        }
        return tens * 10 + units;
    }
}
