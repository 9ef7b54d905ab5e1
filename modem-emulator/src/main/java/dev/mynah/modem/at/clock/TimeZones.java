package dev.mynah.modem.at.clock;

import java.time.ZoneOffset;
import java.util.Locale;

/** Time zones as AT writes them: quarters of an hour, a sign and two digits. TS 27.007 8.15 and 8.41. */
final class TimeZones {
    private static final int QUARTER = 15 * 60;

    private TimeZones() {}

    static String quarters(ZoneOffset offset) {
        return String.format(Locale.ROOT, "%+03d", offset.getTotalSeconds() / QUARTER);
    }
}
