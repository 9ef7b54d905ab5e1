package dev.mynah.hal.service.network;

import dev.mynah.modem.NetworkTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The network's time as hosts parse it: {@code yy/mm/dd,hh:mm:ss±tz,dst} in UTC, the zone in quarters of an hour. */
final class Nitz {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yy/MM/dd,HH:mm:ss", Locale.ROOT);
    private static final int QUARTER = 15 * 60;

    private Nitz() {}

    static String text(NetworkTime time) {
        ZonedDateTime utc = time.local().atZoneSameInstant(ZoneOffset.UTC);
        int quarters = time.local().getOffset().getTotalSeconds() / QUARTER;
        return UTC.format(utc) + String.format(Locale.ROOT, "%+d,%d", quarters, time.daylightSaving());
    }
}
