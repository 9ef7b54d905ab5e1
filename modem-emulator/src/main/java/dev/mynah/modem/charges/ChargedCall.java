package dev.mynah.modem.charges;

import dev.mynah.network.air.nas.ss.component.ChargingInformation;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The meter of one call, in thousandths of a unit of the home network: a tenth of a unit by a hundredth of the scaling factor. Speech
 * has no segments, so that e5 and e6 add nothing. TS 22.024 4.1.
 */
final class ChargedCall {
    private static final int TENTH_OF_SECOND = 100;

    private final Timeline timeline;
    private final Runnable passed;
    private final Runnable release;
    private boolean guarded;
    private boolean released;
    private Optional<ChargingInformation> charges = Optional.empty();
    private Optional<Timeline.Timer> interval = Optional.empty();
    private Instant end = Instant.MIN;
    private long thousandths;

    /**
     * @param passed is told when an interval has passed
     * @param release ends the call
     */
    ChargedCall(Timeline timeline, Runnable passed, Runnable release) {
        this.timeline = timeline;
        this.passed = passed;
        this.release = release;
    }

    /** What the call costs from now on. An interval that has begun goes on, unless the first one is given anew. */
    void advise(boolean charging, ChargingInformation advice) {
        guarded = charging;
        ChargingInformation now = charges.map(advice::over).orElse(advice);
        charges = Optional.of(now);
        thousandths += (long) value(advice.e4()) * value(now.e3());
        int first = value(advice.e7());
        if (first > 0) {
            begin(first);
        } else if (interval.isEmpty()) {
            begin(value(now.e2()));
        }
    }

    /** @param length in tenths of a second; without one, time costs nothing */
    private void begin(int length) {
        stop();
        if (length > 0) {
            Duration duration = Duration.ofMillis((long) length * TENTH_OF_SECOND);
            end = timeline.now().plus(duration);
            interval = Optional.of(timeline.after(duration, this::pass));
        }
    }

    private void pass() {
        thousandths += step();
        begin(every());
        passed.run();
    }

    void stop() {
        interval.ifPresent(Timeline.Timer::cancel);
        interval = Optional.empty();
    }

    /** What it has come to, in thousandths of a unit. */
    long thousandths() {
        return thousandths;
    }

    /** What an interval costs, in thousandths of a unit. */
    long step() {
        return charges.map(it -> (long) value(it.e1()) * value(it.e3())).orElse(0L);
    }

    /** The interval after this one, in tenths of a second. */
    int every() {
        return charges.map(it -> value(it.e2())).orElse(0);
    }

    /** When the interval ends, in tenths of a second from now; empty where time costs nothing. */
    Optional<Long> left() {
        return interval.filter(it -> step() > 0)
                .map(it -> Duration.between(timeline.now(), end).toMillis() / TENTH_OF_SECOND);
    }

    /** Whether it costs anything that may not be spent without end. */
    boolean guarded() {
        return guarded && (thousandths > 0 || left().isPresent());
    }

    /** Ends the call, if nobody has yet. */
    void release() {
        if (!released) {
            released = true;
            release.run();
        }
    }

    private static int value(Optional<Integer> element) {
        return element.orElse(0);
    }
}
