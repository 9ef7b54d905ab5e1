package dev.mynah.modem.nmea;

import dev.mynah.modem.EllipsoidPoint;
import dev.mynah.modem.Positioning.Epoch;
import dev.mynah.modem.Positioning.Fix;
import dev.mynah.modem.Positioning.Satellite;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences there are, in the order in which they are written. An epoch without a fix has empty fields. */
public enum NmeaSentence {
    /** Satellites in view, four to a sentence. */
    GSV,
    /** Time, place, and what the fix is worth. */
    GGA,
    /** Course and speed. */
    VTG,
    /** The least a navigator needs. */
    RMC,
    /** The satellites that are used, and their dilution. */
    GSA;

    private static final int IN_ONE = 4;
    private static final int MOST_ACTIVE = 12;
    private static final int MINUTES = 60;
    private static final double KNOTS = 3600.0 / 1852;
    private static final double KILOMETRES_AN_HOUR = 3.6;

    /** With checksum and the end of the line. */
    public List<String> of(Epoch epoch) {
        List<Sentence> sentences = switch (this) {
            case GSV -> satellitesInView(epoch);
            case GGA -> List.of(place(epoch));
            case VTG -> List.of(movement(epoch));
            case RMC -> List.of(leastData(epoch));
            case GSA -> List.of(activeSatellites(epoch));
        };
        return sentences.stream().map(Sentence::toString).toList();
    }

    private static List<Sentence> satellitesInView(Epoch epoch) {
        List<Satellite> all = epoch.satellites();
        int sentences = Math.max(1, (all.size() + IN_ONE - 1) / IN_ONE);
        List<Sentence> out = new ArrayList<>();
        for (int i = 0; i < sentences; i++) {
            Sentence sentence =
                    new Sentence("GSV").field(sentences).field(i + 1).field(two(all.size()));
            for (Satellite it : all.subList(i * IN_ONE, Math.min(all.size(), (i + 1) * IN_ONE))) {
                sentence.field(two(it.number()))
                        .field(two(Math.round(it.elevation())))
                        .field("%03d".formatted(Math.round(it.azimuth()) % 360))
                        .field(it.tracked() ? two(Math.round(it.strength())) : "");
            }
            out.add(sentence);
        }
        return out;
    }

    private static Sentence place(Epoch epoch) {
        Sentence sentence = new Sentence("GGA");
        if (epoch.fix().isEmpty()) {
            return sentence.empty(5).field(0).empty(8);
        }
        Fix fix = epoch.fix().get();
        long used = epoch.satellites().stream().filter(Satellite::usable).count();
        return coordinates(sentence.field(time(epoch)), fix.point())
                .field(1)
                .field(two(Math.min(MOST_ACTIVE, used)))
                .field(decimal(1, fix.dilution().horizontal()))
                .field(decimal(1, fix.point().altitude()))
                .field("M")
                .field("0.0")
                .field("M")
                .empty(2);
    }

    private static Sentence movement(Epoch epoch) {
        Sentence sentence = new Sentence("VTG");
        if (epoch.fix().isEmpty()) {
            return sentence.empty(8).field("N");
        }
        Fix fix = epoch.fix().get();
        return sentence.field(course(fix))
                .field("T")
                .field("")
                .field("M")
                .field(decimal(1, fix.speed() * KNOTS))
                .field("N")
                .field(decimal(1, fix.speed() * KILOMETRES_AN_HOUR))
                .field("K")
                .field("A");
    }

    private static Sentence leastData(Epoch epoch) {
        Sentence sentence = new Sentence("RMC");
        if (epoch.fix().isEmpty()) {
            return sentence.field("").field("V").empty(9).field("N");
        }
        Fix fix = epoch.fix().get();
        ZonedDateTime date = utc(epoch);
        return coordinates(sentence.field(time(epoch)).field("A"), fix.point())
                .field(decimal(1, fix.speed() * KNOTS))
                .field(course(fix))
                .field("%02d%02d%02d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear() % 100))
                .empty(2)
                .field("A");
    }

    private static Sentence activeSatellites(Epoch epoch) {
        Sentence sentence = new Sentence("GSA").field("A");
        if (epoch.fix().isEmpty()) {
            return sentence.field(1).empty(MOST_ACTIVE + 3);
        }
        List<Satellite> used = epoch.satellites().stream()
                .filter(Satellite::usable)
                .limit(MOST_ACTIVE)
                .toList();
        sentence.field(3);
        used.forEach(it -> sentence.field(two(it.number())));
        return sentence.empty(MOST_ACTIVE - used.size())
                .field(decimal(1, epoch.fix().get().dilution().position()))
                .field(decimal(1, epoch.fix().get().dilution().horizontal()))
                .field(decimal(1, epoch.fix().get().dilution().vertical()));
    }

    private static Sentence coordinates(Sentence sentence, EllipsoidPoint point) {
        return sentence.field(angle(point.latitude(), 2))
                .field(point.latitude() < 0 ? "S" : "N")
                .field(angle(point.longitude(), 3))
                .field(point.longitude() < 0 ? "W" : "E");
    }

    /** Degrees in so many digits, and minutes to the hundred-thousandth, rounded as a whole. */
    private static String angle(double degrees, int digits) {
        long parts = Math.round(Math.abs(degrees) * MINUTES * 100_000);
        long whole = parts / (MINUTES * 100_000L);
        return String.format(
                Locale.ROOT, "%0" + digits + "d%08.5f", whole, (parts - whole * MINUTES * 100_000L) / 100_000.0);
    }

    private static String time(Epoch epoch) {
        ZonedDateTime time = utc(epoch);
        return "%02d%02d%02d.%02d"
                .formatted(time.getHour(), time.getMinute(), time.getSecond(), time.getNano() / 10_000_000);
    }

    private static ZonedDateTime utc(Epoch epoch) {
        return epoch.time().atZone(ZoneOffset.UTC);
    }

    private static String course(Fix fix) {
        return fix.course().isPresent() ? decimal(1, fix.course().getAsDouble()) : "";
    }

    private static String two(long number) {
        return "%02d".formatted(number);
    }

    private static String decimal(int places, double value) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }
}
