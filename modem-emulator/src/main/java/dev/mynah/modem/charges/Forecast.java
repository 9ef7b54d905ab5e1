package dev.mynah.modem.charges;

import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/** Warns, once, when calls will have come to what they may in half a minute. TS 27.007 8.28. */
final class Forecast {
    private static final int TENTHS = 10;
    private static final long NOTICE = 30 * TENTHS;

    private final Timeline timeline;
    private final Runnable warn;
    private Optional<Timeline.Timer> due = Optional.empty();
    private boolean warned;

    Forecast(Timeline timeline, Runnable warn) {
        this.timeline = timeline;
        this.warn = warn;
    }

    /** Other calls: there may be a warning again. */
    void anew() {
        stop();
        warned = false;
    }

    /** @param left thousandths of a unit that may yet be spent; one more is the end */
    void look(long left, Collection<ChargedCall> calls) {
        stop();
        if (!warned) {
            reached(left, calls).ifPresent(this::announce);
        }
    }

    private void announce(long tenths) {
        if (tenths > NOTICE) {
            due = Optional.of(timeline.after(Duration.ofMillis((tenths - NOTICE) * 100), this::announce));
        } else {
            announce();
        }
    }

    private void announce() {
        warned = true;
        warn.run();
    }

    private void stop() {
        due.ifPresent(Timeline.Timer::cancel);
        due = Optional.empty();
    }

    /** In how many tenths of a second it is reached, if that is soon: nobody looks again before the next interval ends. */
    private static Optional<Long> reached(long left, Collection<ChargedCall> calls) {
        if (left < 0) {
            return Optional.of(0L);
        }
        long soon = calls.stream()
                .flatMap(it -> it.left().stream())
                .min(Long::compare)
                .map(it -> it + NOTICE)
                .orElse(0L);
        for (long at = 1; at <= soon; at++) {
            long moment = at;
            if (calls.stream().mapToLong(it -> spentBy(it, moment)).sum() > left) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** What a call will have cost by then. */
    private static long spentBy(ChargedCall call, long moment) {
        return call.left()
                .filter(it -> it <= moment)
                .map(it -> call.step() * (call.every() == 0 ? 1 : 1 + (moment - it) / call.every()))
                .orElse(0L);
    }
}
