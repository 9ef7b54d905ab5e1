package dev.mynah.network.air.speech;

import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A turn every 20 ms, as long as there is something to do. Each has its own time, so that a late one makes none of the others late. */
public final class FramePace {
    private final Timeline timeline;
    private final BooleanSupplier turn;
    private Timeline.@Nullable Timer next;
    private Instant due;
    private boolean running;

    /** @param turn what to do each time; false when that was all */
    public FramePace(Timeline timeline, BooleanSupplier turn) {
        this.timeline = timeline;
        this.turn = turn;
        this.due = timeline.now();
    }

    /** The time of the turn that is taken, whenever it is. */
    public Instant due() {
        return due;
    }

    public boolean running() {
        return running;
    }

    /** Begins, with the first turn at once. */
    public void start() {
        running = true;
        due = timeline.now();
        step();
    }

    /** Begins with the first turn after some frames. */
    public void startAfter(int frames) {
        running = true;
        due = timeline.now().plus(SpeechFrame.LENGTH.multipliedBy(frames));
        await();
    }

    public void stop() {
        running = false;
        if (next != null) {
            next.cancel();
            next = null;
        }
    }

    private void step() {
        next = null;
        boolean more = turn.getAsBoolean();
        if (running && more) {
            due = due.plus(SpeechFrame.LENGTH);
            await();
        } else if (next == null) {
            running = false;
        }
    }

    private void await() {
        Duration wait = Duration.between(timeline.now(), due);
        next = timeline.after(wait.isNegative() ? Duration.ZERO : wait, this::step);
    }
}
