package dev.mynah.modem.at.positioning;

import dev.mynah.modem.EllipsoidPoint;
import dev.mynah.modem.Positioning.Epoch;
import dev.mynah.modem.Positioning.Fix;
import dev.mynah.modem.Positioning.Satellite;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A fix as vendors write it: angles in degrees and minutes without a mark between, as sentences of NMEA do. */
public final class FixFields {
    private static final double KNOTS = 3600.0 / 1852;
    private static final double KILOMETRES_AN_HOUR = 3.6;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("ddMMyy");
    private static final int MINUTES = 60;

    private final ZonedDateTime time;
    private final Fix fix;
    private final long used;

    public FixFields(Epoch epoch, Fix fix) {
        this.time = epoch.time().atZone(ZoneOffset.UTC);
        this.fix = fix;
        this.used = epoch.satellites().stream().filter(Satellite::usable).count();
    }

    public EllipsoidPoint point() {
        return fix.point();
    }

    /** {@code hhmmss.sss}, with so many places. */
    public String time(int places) {
        return DateTimeFormatter.ofPattern("HHmmss." + "S".repeat(places)).format(time);
    }

    /** {@code ddmmyy}. */
    public String date() {
        return DATE.format(time);
    }

    /** {@code ddmm.mmmm}, then {@code N} or {@code S} behind what parts them. */
    public String latitude(int places, String between) {
        return angle(fix.point().latitude(), 2, places) + between + (fix.point().latitude() < 0 ? "S" : "N");
    }

    /** {@code dddmm.mmmm}, then {@code E} or {@code W} behind what parts them. */
    public String longitude(int places, String between) {
        return angle(fix.point().longitude(), 3, places)
                + between
                + (fix.point().longitude() < 0 ? "W" : "E");
    }

    /** Rounded as a whole, so that there are never sixty minutes. */
    private static String angle(double degrees, int digits, int places) {
        long scale = Math.round(Math.pow(10, places));
        long parts = Math.round(Math.abs(degrees) * MINUTES * scale);
        long whole = parts / (MINUTES * scale);
        return String.format(
                Locale.ROOT,
                "%0" + digits + "d%0" + (places + 3) + "." + places + "f",
                whole,
                (parts - whole * MINUTES * scale) / (double) scale);
    }

    public String altitude() {
        return decimal(1, fix.point().altitude());
    }

    public String horizontalDilution() {
        return decimal(1, fix.dilution().horizontal());
    }

    public String kilometresAnHour() {
        return decimal(1, fix.speed() * KILOMETRES_AN_HOUR);
    }

    public String knots() {
        return decimal(1, fix.speed() * KNOTS);
    }

    /** From north; 0 while it stands. */
    public double course() {
        return fix.course().orElse(0);
    }

    /** Of the satellites. */
    public String used() {
        return "%02d".formatted(used);
    }

    public static String decimal(int places, double value) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
