package dev.mynah.network.air.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.PriorityQueue;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Time that passes only when told to. All timelines made from it share one queue in one thread, ordered by due time and
 * then by the order of asking, so the same calls give the same run; a twelve-minute back-off takes no time at all.
 */
public final class VirtualTime {
    /** So many turns in one instant mean that two owners answer each other for ever. */
    private static final int TURNS_IN_ONE_INSTANT = 1_000_000;

    private final PriorityQueue<Entry> queue = new PriorityQueue<>();
    /** What is to be done now, before time passes; most of what is asked for is. */
    private final Queue<Entry> turnsNow = new ArrayDeque<>();

    private Instant now;
    private long order;
    private int cancelled;

    public VirtualTime(Instant start) {
        now = start;
    }

    /** A new owner's timeline. */
    public Timeline timeline() {
        return new VirtualTimeline();
    }

    public Instant now() {
        return now;
    }

    /** How many timers are running. */
    public int running() {
        return queue.size() - cancelled;
    }

    /** Runs everything that is due now, and what follows from it, without letting time pass. */
    public void settle() {
        advance(Duration.ZERO);
    }

    /** Lets time pass, running each due action at its own instant. */
    public void advance(Duration duration) {
        Instant end = now.plus(duration);
        int turns = 0;
        for (Entry next = next(end); next != null; next = next(end)) {
            if (next.due.isAfter(now)) {
                now = next.due;
                turns = 0;
            } else if (++turns > TURNS_IN_ONE_INSTANT) {
                throw new IllegalStateException("no end of turns at " + now);
            }
            next.run();
        }
        now = end;
    }

    private @Nullable Entry next(Instant end) {
        Entry turn = turnsNow.peek();
        Entry timer = queue.peek();
        if (turn != null && (timer == null || turn.compareTo(timer) < 0)) {
            return turnsNow.remove();
        }
        if (timer == null || timer.due.isAfter(end)) {
            return null;
        }
        if (timer.done) {
            cancelled--;
        }
        return queue.remove();
    }

    private final class VirtualTimeline implements Timeline {
        @Override
        public Instant now() {
            return now;
        }

        @Override
        public void execute(Runnable task) {
            turnsNow.add(new Entry(now, order++, task));
        }

        @Override
        public Timer after(Duration delay, Runnable action) {
            Entry entry = new Entry(now.plus(delay), order++, action);
            queue.add(entry);
            return entry;
        }
    }

    /** Timers of half an hour that never run out must not fill the queue: when half of it is cancelled, that half goes. */
    private void cancelledOne() {
        cancelled++;
        if (cancelled > queue.size() / 2) {
            queue.removeIf(entry -> entry.done);
            cancelled = 0;
        }
    }

    private final class Entry implements Comparable<Entry>, Timeline.Timer {
        private final Instant due;
        private final long order;
        private final Runnable action;
        private boolean done;

        Entry(Instant due, long order, Runnable action) {
            this.due = due;
            this.order = order;
            this.action = action;
        }

        void run() {
            if (!done) {
                done = true;
                action.run();
            }
        }

        @Override
        public boolean cancel() {
            boolean pending = !done;
            done = true;
            if (pending) {
                cancelledOne();
            }
            return pending;
        }

        @Override
        public int compareTo(Entry other) {
            int byTime = due.compareTo(other.due);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }
}
