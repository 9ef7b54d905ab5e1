package dev.mynah.modem.qmi.nas;

import dev.mynah.modem.NetworkTime;
import dev.mynah.modem.qmi.wire.Struct;
import dev.mynah.modem.qmi.wire.TlvType;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A time in UTC. */
record UniversalTime(int year, int month, int day, int hour, int minute, int second, int dayOfWeek) {
    static final TlvType<UniversalTime> TYPE = Struct.of(
            TlvType.U16,
            UniversalTime::year,
            TlvType.U8,
            UniversalTime::month,
            TlvType.U8,
            UniversalTime::day,
            TlvType.U8,
            UniversalTime::hour,
            TlvType.U8,
            UniversalTime::minute,
            TlvType.U8,
            UniversalTime::second,
            TlvType.U8,
            UniversalTime::dayOfWeek,
            UniversalTime::new);

    private static final int QUARTER = 15 * 60;

    static UniversalTime of(NetworkTime time) {
        OffsetDateTime utc = time.local().withOffsetSameInstant(ZoneOffset.UTC);
        return new UniversalTime(
                utc.getYear(),
                utc.getMonthValue(),
                utc.getDayOfMonth(),
                utc.getHour(),
                utc.getMinute(),
                utc.getSecond(),
                // Monday is 0.
                utc.getDayOfWeek().getValue() - 1);
    }

    /** The offset in quarters of an hour. */
    static int zone(NetworkTime time) {
        return time.local().getOffset().getTotalSeconds() / QUARTER;
    }
}
