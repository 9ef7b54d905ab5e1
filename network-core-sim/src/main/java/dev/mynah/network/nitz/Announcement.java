package dev.mynah.network.nitz;

import dev.mynah.network.air.nas.element.EmergencyNumberList;
import dev.mynah.network.air.nas.element.EmergencyNumberList.EmergencyNumber;
import dev.mynah.network.air.nas.element.NetworkName;
import dev.mynah.network.air.nas.element.TimeZone;
import dev.mynah.network.air.nas.element.TimeZoneAndTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * What the network says of itself in EMM, MM and GMM INFORMATION (TS 24.301 8.2.13, TS 24.008 9.2.15a, 9.4.19). An empty name
 * is not sent.
 *
 * <p>What it says of numbers that call for help goes with each accept of a registration (TS 24.008 10.5.3.13).
 *
 * @param time whether date, time and time zone (NITZ) are sent
 * @param zone the network's own zone
 * @param emergencyNumbers numbers that call for help here, besides 112 and 911
 */
public record Announcement(
        String fullName, String shortName, boolean time, ZoneId zone, List<EmergencyNumber> emergencyNumbers) {
    private static final int LONGEST = 120;
    /** What one element holds. */
    private static final int OCTETS_OF_NUMBERS = 48;

    public Announcement {
        check("fullName", fullName);
        check("shortName", shortName);
        int octets = emergencyNumbers.stream()
                .mapToInt(it -> 2 + (it.digits().length() + 1) / 2)
                .sum();
        if (octets > OCTETS_OF_NUMBERS) {
            throw new IllegalArgumentException(
                    "emergencyNumbers: " + octets + " octets, " + OCTETS_OF_NUMBERS + " are possible");
        }
        emergencyNumbers = List.copyOf(emergencyNumbers);
    }

    /** Without numbers. */
    public Announcement(String fullName, String shortName, boolean time, ZoneId zone) {
        this(fullName, shortName, time, zone, List.of());
    }

    public Announcement withEmergencyNumbers(List<EmergencyNumber> numbers) {
        return new Announcement(fullName, shortName, time, zone, numbers);
    }

    /** The numbers as they are sent, if there are any. */
    public Optional<EmergencyNumberList> helpNumbers() {
        return emergencyNumbers.isEmpty() ? Optional.empty() : Optional.of(new EmergencyNumberList(emergencyNumbers));
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
