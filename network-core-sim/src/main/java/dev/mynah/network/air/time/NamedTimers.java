package dev.mynah.network.air.time;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The named timers of one state machine. Starting a running timer restarts it. Durations can be set while it runs; a new
 * one takes effect at the next start.
 */
public final class NamedTimers {
    private final Timeline timeline;
    private final Consumer<TimerName> expired;
    private final Map<TimerName, Timeline.Timer> running = new HashMap<>();
    private final Map<TimerName, Duration> durations = new HashMap<>();

    /** @param expired told which timer ran out, in a turn of the timeline */
    public NamedTimers(Timeline timeline, Consumer<TimerName> expired) {
        this.timeline = timeline;
        this.expired = expired;
    }

    public void start(TimerName name) {
        start(name, duration(name));
    }

    /** Starts with a duration for this run only, such as one the network sent. */
    public void start(TimerName name, Duration duration) {
        stop(name);
        running.put(name, timeline.after(duration, () -> {
            running.remove(name);
            expired.accept(name);
        }));
    }

    public void stop(TimerName name) {
        Timeline.Timer timer = running.remove(name);
        if (timer != null) {
            timer.cancel();
        }
    }

    public void stopAll() {
        running.values().forEach(Timeline.Timer::cancel);
        running.clear();
    }

    public boolean running(TimerName name) {
        return running.containsKey(name);
    }

    public Duration duration(TimerName name) {
        return durations.getOrDefault(name, name.standard());
    }

    /** Sets what a timer runs for from now on. */
    public void duration(TimerName name, Duration duration) {
        durations.put(name, duration);
    }
}
