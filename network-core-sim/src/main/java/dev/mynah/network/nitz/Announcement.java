package dev.mynah.network.nitz;

import dev.mynah.network.air.nas.element.NetworkName;
import dev.mynah.network.air.nas.element.TimeZone;
import dev.mynah.network.air.nas.element.TimeZoneAndTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What the network says of itself in EMM, MM and GMM INFORMATION (TS 24.301 8.2.13, TS 24.008 9.2.15a, 9.4.19). An empty name
 * is not sent.
 *
 * @param time whether date, time and time zone (NITZ) are sent
 * @param zone the network's own zone
 */
public record Announcement(String fullName, String shortName, boolean time, ZoneId zone) {
    private static final int LONGEST = 120;

    public Announcement {
        check("fullName", fullName);
        check("shortName", shortName);
    }

    private static void check(String field, String name) {
        if (name.length() > LONGEST) {
            throw new IllegalArgumentException(
                    field + ": " + name.length() + " characters, " + LONGEST + " are possible");
        }
        NetworkName.of(name);
    }

    /** Whether there is nothing to say. */
    public boolean silent() {
        return fullName.isEmpty() && shortName.isEmpty() && !time;
    }

    /** The full name, if there is one to send. */
    public Optional<NetworkName> full() {
        return name(fullName);
    }

    /** The short name, if there is one to send. */
    public Optional<NetworkName> abbreviated() {
        return name(shortName);
    }

    private static Optional<NetworkName> name(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(NetworkName.of(text));
    }

    /** The offset from UTC at a time, daylight saving in it. */
    public Optional<TimeZone> offset(Instant now) {
        return time ? Optional.of(TimeZone.of(zone.getRules().getOffset(now))) : Optional.empty();
    }

    public Optional<TimeZoneAndTime> universalTime(Instant now) {
        return offset(now).map(offset -> TimeZoneAndTime.of(now, offset));
    }

    /** Hours of daylight saving, 0 to 2 (TS 24.008 10.5.3.12). */
    public Optional<Integer> daylightSaving(Instant now) {
        int hours = Math.toIntExact(zone.getRules().getDaylightSavings(now).toHours());
        return time ? Optional.of(Math.max(0, Math.min(2, hours))) : Optional.empty();
    }
}
