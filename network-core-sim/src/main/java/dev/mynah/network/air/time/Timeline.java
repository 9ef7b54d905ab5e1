package dev.mynah.network.air.time;

import java.time.Duration;
import java.time.Instant;

/**
 * Where one owner of state (a modem with its card, an operator) lives in time: its clock, its timers, and the single
 * thread of its turns. Two runnables of one timeline never run at once, which is why nothing here needs a lock.
 */
public interface Timeline {
    /** The time of day on this testbed. */
    Instant now();

    /** Runs a task in a later turn, after those handed over before it. May be called from any thread. */
    void execute(Runnable task);

    /** Runs an action in a turn of this timeline once the delay has passed. */
    Timer after(Duration delay, Runnable action);

    /** One pending action. */
    interface Timer {
        /** Prevents the action; true if it had not begun and now never will. */
        boolean cancel();
    }
}
