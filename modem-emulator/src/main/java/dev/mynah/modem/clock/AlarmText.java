package dev.mynah.modem.clock;

import dev.mynah.modem.Alarms.Alarm;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** An alarm as it is kept: its time, the days as digits (0 for once), 1 if it is silent, and its text, with spaces between. */
final class AlarmText {
    private static final int PARTS = 4;

    private AlarmText() {}

    static String of(Alarm alarm) {
        StringBuilder days = new StringBuilder();
        EnumSet<DayOfWeek> sorted = EnumSet.noneOf(DayOfWeek.class);
        sorted.addAll(alarm.days());
        sorted.forEach(day -> days.append(day.getValue()));
        return alarm.once().map(Object::toString).orElse(alarm.daily().toString()) + " "
                + (days.isEmpty() ? "0" : days) + " " + (alarm.silent() ? 1 : 0) + " "
                + alarm.text().replaceAll("\\p{Cntrl}", " ");
    }

    /** @param text by whatever version of the modem */
    static Optional<Alarm> alarm(int number, String text) {
        String[] parts = text.split(" ", PARTS);
        if (parts.length < PARTS || !parts[1].matches("[0-7]{1,7}")) {
            return Optional.empty();
        }
        try {
            boolean silent = parts[2].equals("1");
            return Optional.of(
                    parts[1].equals("0")
                            ? Alarm.once(number, LocalDateTime.parse(parts[0]), parts[3], silent)
                            : Alarm.daily(number, LocalTime.parse(parts[0]), days(parts[1]), parts[3], silent));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Set<DayOfWeek> days(String digits) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        digits.chars().forEach(digit -> days.add(DayOfWeek.of(digit - '0')));
        return days;
    }
}
