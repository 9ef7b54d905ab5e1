package dev.mynah.network.gateway.door;

import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;

/** A timeline in virtual time to which other threads hand over their turns: the test takes them one by one. */
record HandedOver(Timeline timers, Queue<Runnable> turns) implements Timeline {
    @Override
    public Instant now() {
        return timers.now();
    }

    @Override
    public void execute(Runnable task) {
        turns.add(task);
    }

    @Override
    public Timer after(Duration delay, Runnable action) {
        return timers.after(delay, action);
    }
}
