package dev.mynah.modem.at.clock;

import dev.mynah.at.command.Answer;
import dev.mynah.at.command.AtCommand;
import dev.mynah.at.command.Line;
import dev.mynah.at.result.CmeError;
import dev.mynah.at.syntax.Arguments;
import dev.mynah.at.syntax.FlagParameter;
import dev.mynah.at.syntax.IntParameter;
import dev.mynah.at.syntax.StringParameter;
import dev.mynah.at.syntax.Syntax;
import dev.mynah.modem.Alarms;
import dev.mynah.modem.Alarms.Alarm;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.Pending;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code +CALA}: sets an alarm, for once or for days of the week. TS 27.007 8.16. */
final class AlarmSetting implements AtCommand<AtPort> {
    private static final int LONGEST_TEXT = 32;
    private static final int LONGEST_DAYS = 13;
    /** {@code <recurr>} of an alarm for all days. */
    private static final String ALL_DAYS = "0";

    private static final StringParameter TIME = StringParameter.of("time", 20);
    private static final IntParameter N = IntParameter.of("n", 1, 5).optional();
    private static final IntParameter TYPE = IntParameter.oneOf("type", 0).orElse(0);
    private static final StringParameter TEXT =
            StringParameter.text("text", LONGEST_TEXT).orElse("");
    private static final StringParameter RECURR =
            StringParameter.of("recurr", LONGEST_DAYS).orElse("");
    private static final FlagParameter SILENT = FlagParameter.of("silent").orElse(false);

    @Override
    public Syntax syntax() {
        return Syntax.extended("+CALA")
                .set(TIME, N, TYPE, TEXT, RECURR, SILENT)
                .read()
                .test();
    }

    /** A time without a date is the next such time. */
    @Override
    public Answer set(AtPort port, Arguments given) {
        Alarms alarms = port.modem().alarms();
        return alarm(port, given)
                .map(alarm -> Pending.ok(alarms.set(alarm)))
                .orElse(Answer.error(CmeError.INCORRECT_PARAMETERS));
    }

    private static Optional<Alarm> alarm(AtPort port, Arguments given) {
        int number = given.find(N).orElse(0);
        Optional<Set<DayOfWeek>> days = days(given.get(RECURR));
        Optional<LocalTime> time = ClockText.parseTime(given.get(TIME));
        if (days.isEmpty()) {
            return Optional.empty();
        }
        OffsetDateTime now = port.modem().clock().now();
        if (!days.get().isEmpty()) {
            return time.map(it -> Alarm.daily(number, it, days.get(), given.get(TEXT), given.get(SILENT)));
        }
        ZoneOffset zone = now.getOffset();
        return time.map(it -> next(now.toLocalDateTime(), it))
                .or(() -> ClockText.parse(given.get(TIME), zone)
                        .map(it -> it.withOffsetSameInstant(zone).toLocalDateTime()))
                .map(it -> Alarm.once(number, it, given.get(TEXT), given.get(SILENT)));
    }

    private static LocalDateTime next(LocalDateTime now, LocalTime time) {
        LocalDateTime today = now.toLocalDate().atTime(time);
        return today.isAfter(now) ? today : today.plusDays(1);
    }

    /** {@code 1,2,3}: Monday is 1. Empty if there is anything else. */
    private static Optional<Set<DayOfWeek>> days(String recurr) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        if (recurr.isEmpty()) {
            return Optional.of(days);
        }
        if (recurr.equals(ALL_DAYS)) {
            return Optional.of(EnumSet.allOf(DayOfWeek.class));
        }
        if (!recurr.matches("[1-7](,[1-7])*")) {
            return Optional.empty();
        }
        for (String day : recurr.split(",", -1)) {
            days.add(DayOfWeek.of(Integer.parseInt(day)));
        }
        return Optional.of(days);
    }

    @Override
    public Answer read(AtPort port) {
        return Answer.lines(port.modem().alarms().list().stream()
                .map(alarm -> Line.of("+CALA")
                        .add(alarm.once().map(ClockText::of).orElseGet(() -> ClockText.of(alarm.daily())))
                        .add(alarm.number())
                        .add(0)
                        .text(alarm.text(), port.alphabet())
                        .add(recurr(alarm.days()))
                        .add(alarm.silent() ? 1 : 0)
                        .toString())
                .toList());
    }

    private static String recurr(Set<DayOfWeek> days) {
        return days.size() == DayOfWeek.values().length
                ? ALL_DAYS
                : days.stream()
                        .sorted(Comparator.naturalOrder())
                        .map(it -> Integer.toString(it.getValue()))
                        .collect(Collectors.joining(","));
    }

    @Override
    public Answer test(AtPort port) {
        return Answer.line(
                "+CALA: (1-%d),(0),%d,%d,(0,1)".formatted(port.modem().alarms().places(), LONGEST_TEXT, LONGEST_DAYS));
    }

    @Override
    public String clause() {
        return "27.007 8.16";
    }

    @Override
    public String summary() {
        return "set an alarm";
    }
}
