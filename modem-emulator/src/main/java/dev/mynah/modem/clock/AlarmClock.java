package dev.mynah.modem.clock;

import dev.mynah.modem.Alarms;
import dev.mynah.modem.NvItems;
import dev.mynah.modem.Refusal;
import dev.mynah.modem.Refusal.Reason;
import dev.mynah.modem.WallClock;
import dev.mynah.network.air.time.Timeline;
import io.vertx.core.Future;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Alarms as items, {@code alarm/3}, and a timer for each. */
public final class AlarmClock implements Alarms {
    private static final int PLACES = 5;
    private static final int WEEK = 7;
    private static final String PREFIX = "alarm/";
    private static final Duration SOUNDS = Duration.ofMinutes(1);

    private final Timeline timeline;
    private final WallClock clock;
    private final NvItems items;
    private final Consumer<Alarm> rings;
    private final Map<Integer, Timeline.Timer> timers = new HashMap<>();
    private Optional<Alarm> sounding = Optional.empty();
    private Optional<Timeline.Timer> silence = Optional.empty();
    private Optional<Timeline.Timer> again = Optional.empty();

    /** @param rings told of each alarm that is due */
    public AlarmClock(Timeline timeline, WallClock clock, NvItems items, Consumer<Alarm> rings) {
        this.timeline = timeline;
        this.clock = clock;
        this.items = items;
        this.rings = rings;
        clockSet();
    }

    /** The clock shows another time: each alarm is due at another moment, and those whose time is over ring no more. */
    public void clockSet() {
        list().forEach(this::wait);
    }

    @Override
    public int places() {
        return PLACES;
    }

    @Override
    public List<Alarm> list() {
        return IntStream.rangeClosed(1, PLACES)
                .boxed()
                .flatMap(number -> items.get(PREFIX + number).flatMap(text -> AlarmText.alarm(number, text)).stream())
                .toList();
    }

    @Override
    public Future<Integer> set(Alarm alarm) {
        int number = alarm.number() == 0 ? firstFree() : alarm.number();
        if (number < 1 || number > PLACES) {
            return Future.failedFuture(new Refusal(alarm.number() == 0 ? Reason.MEMORY_FULL : Reason.INVALID_INDEX));
        }
        if (due(alarm).isEmpty()) {
            return Future.failedFuture(new Refusal(Reason.INVALID_ARGUMENT));
        }
        items.put(PREFIX + number, AlarmText.of(alarm));
        list().stream().filter(it -> it.number() == number).forEach(this::wait);
        return Future.succeededFuture(number);
    }

    private int firstFree() {
        return IntStream.rangeClosed(1, PLACES)
                .filter(number -> items.get(PREFIX + number).isEmpty())
                .findFirst()
                .orElse(0);
    }

    @Override
    public Future<Void> delete(int number) {
        if (items.get(PREFIX + number).isEmpty()) {
            return Future.failedFuture(new Refusal(Reason.INVALID_INDEX));
        }
        forget(number);
        return Future.succeededFuture();
    }

    private void forget(int number) {
        items.remove(PREFIX + number);
        Optional.ofNullable(timers.remove(number)).ifPresent(Timeline.Timer::cancel);
    }

    /** How long until it rings; empty for one whose time is over. */
    private Optional<Duration> due(Alarm alarm) {
        LocalDateTime now = clock.now().toLocalDateTime();
        return alarm.once()
                .or(() -> IntStream.rangeClosed(0, WEEK)
                        .mapToObj(days -> now.toLocalDate().plusDays(days).atTime(alarm.daily()))
                        .filter(it -> alarm.days().contains(it.getDayOfWeek()) && it.isAfter(now))
                        .findFirst())
                .filter(it -> it.isAfter(now))
                .map(it -> Duration.between(now, it));
    }

    private void wait(Alarm alarm) {
        Optional.ofNullable(timers.remove(alarm.number())).ifPresent(Timeline.Timer::cancel);
        due(alarm)
                .ifPresentOrElse(
                        it -> timers.put(alarm.number(), timeline.after(it, () -> ring(alarm))),
                        () -> forget(alarm.number()));
    }

    private void ring(Alarm alarm) {
        wait(alarm); // one that rings once is over, the others have their next time
        sound(alarm);
    }

    private void sound(Alarm alarm) {
        quiet();
        sounding = Optional.of(alarm);
        silence = Optional.of(timeline.after(SOUNDS, this::quiet));
        rings.accept(alarm);
    }

    private void quiet() {
        sounding = Optional.empty();
        silence.ifPresent(Timeline.Timer::cancel);
        silence = Optional.empty();
        again.ifPresent(Timeline.Timer::cancel);
        again = Optional.empty();
    }

    @Override
    public Future<Void> postpone(Duration time) {
        if (sounding.isEmpty()) {
            return Future.failedFuture(new Refusal(Reason.NOT_ALLOWED));
        }
        Alarm alarm = sounding.get();
        quiet();
        if (!time.isZero()) {
            again = Optional.of(timeline.after(time, () -> sound(alarm)));
        }
        return Future.succeededFuture();
    }
}
