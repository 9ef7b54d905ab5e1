package dev.mynah.modem;

import io.vertx.core.Future;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The modem's alarms, by its {@link WallClock}; kept over a power cycle. One that is due is told by every slot
 * ({@code AlarmRang}) and sounds for a minute.
 */
public interface Alarms {
    /**
     * An alarm.
     *
     * @param number its place, from 1
     * @param once when it rings, if it does so once; else {@code daily} says
     * @param days on which it rings again and again
     * @param silent whether nothing is to sound: there is no loudspeaker, so hosts are told all the same
     */
    record Alarm(
            int number,
            Optional<LocalDateTime> once,
            LocalTime daily,
            Set<DayOfWeek> days,
            String text,
            boolean silent) {
        public Alarm {
            days = Set.copyOf(days);
        }

        public static Alarm once(int number, LocalDateTime when, String text, boolean silent) {
            return new Alarm(number, Optional.of(when), when.toLocalTime(), Set.of(), text, silent);
        }

        public static Alarm daily(int number, LocalTime when, Set<DayOfWeek> days, String text, boolean silent) {
            return new Alarm(number, Optional.empty(), when, days, text, silent);
        }
    }

    /** How many there may be. */
    int places();

    List<Alarm> list();

    /**
     * Sets an alarm in the place of what is there, or in the first free place for number 0. Refused with INVALID_INDEX,
     * MEMORY_FULL, and with INVALID_ARGUMENT for a time that is over.
     *
     * @return the place
     */
    Future<Integer> set(Alarm alarm);

    /** Refused with INVALID_INDEX where there is none. */
    Future<Void> delete(int number);

    /** Ends the alarm that sounds, and has it ring again after a time unless that is zero. Refused with NOT_ALLOWED when none does. */
    Future<Void> postpone(Duration time);
}
