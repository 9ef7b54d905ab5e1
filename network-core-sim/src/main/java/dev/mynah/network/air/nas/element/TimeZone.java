package dev.mynah.network.air.nas.element;

import dev.mynah.network.air.nas.ElementType;
import dev.mynah.network.air.nas.OctetReader;
import dev.mynah.network.air.nas.OctetWriter;
import java.time.ZoneOffset;

/**
 * The local time zone, daylight saving time included. TS 24.008 10.5.3.8.
 *
 * @param quarterHours local time less universal time, in quarters of an hour, -79 to 79
 */
public record TimeZone(int quarterHours) {

    private static final int MOST = 79;
    private static final int SECONDS_OF_QUARTER = 900;
    private static final int MOST_QUARTERS_OF_OFFSET = 72;
    private static final int NEGATIVE = 0x08;

    /** Its coding, one octet. */
    public static final ElementType<TimeZone> TYPE =
            ElementType.of("Time zone", "TS 24.301 9.9.3.29", TimeZone::read, TimeZone::write);

    /** Refuses offsets that cannot be coded. */
    public TimeZone {
        if (quarterHours < -MOST || quarterHours > MOST) {
            throw new IllegalArgumentException("time zone of " + quarterHours + " quarter hours");
        }
    }

    /** The zone with {@code offset}, to the quarter of an hour. */
    public static TimeZone of(ZoneOffset offset) {
        return new TimeZone(offset.getTotalSeconds() / SECONDS_OF_QUARTER);
    }

    /** The zone's offset; one beyond the 18 hours that Java knows is cut there. */
    public ZoneOffset offset() {
        int quarters = Math.max(-MOST_QUARTERS_OF_OFFSET, Math.min(MOST_QUARTERS_OF_OFFSET, quarterHours));
        return ZoneOffset.ofTotalSeconds(quarters * SECONDS_OF_QUARTER);
    }

    static TimeZone read(OctetReader in) {
        int octet = in.octet();
        int tens = octet & 7;
        int units = octet >> 4;
        if (units > 9) {
            throw in.malformed("digit " + Integer.toHexString(units));
        }
        int quarters = tens * 10 + units;
        return new TimeZone((octet & NEGATIVE) != 0 ? -quarters : quarters);
    }

    static void write(TimeZone zone, OctetWriter out) {
        int quarters = Math.abs(zone.quarterHours);
        out.octet(quarters % 10 << 4 | quarters / 10 | (zone.quarterHours < 0 ? NEGATIVE : 0));
    }
}
