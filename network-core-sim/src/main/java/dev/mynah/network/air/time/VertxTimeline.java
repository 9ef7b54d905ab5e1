package dev.mynah.network.air.time;

import io.vertx.core.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Real time on one Vert.x context: its event loop is the owner's thread. */
public final class VertxTimeline implements Timeline {
    private final Context context;
    private final InstantSource clock;

    public VertxTimeline(Context context, InstantSource clock) {
        this.context = context;
        this.clock = clock;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public void execute(Runnable task) {
        context.runOnContext(ignored -> task.run());
    }

    @Override
    public Timer after(Duration delay, Runnable action) {
        return new ContextTimer(delay, action);
    }

    /** Vert.x timers belong to the context that sets them, so setting one always happens in a turn of the owner. */
    private final class ContextTimer implements Timer {
        private final Runnable action;
        private boolean done;
        private long id = -1;

        ContextTimer(Duration delay, Runnable action) {
            this.action = action;
            long millis = Math.max(1, delay.toMillis());
            if (io.vertx.core.Vertx.currentContext() == context) {
                start(millis);
            } else {
                context.runOnContext(ignored -> start(millis));
            }
        }

        private void start(long millis) {
            if (!done) {
                id = context.owner().setTimer(millis, fired -> fire());
            }
        }

        private void fire() {
            if (!done) {
                done = true;
                action.run();
            }
        }

        @Override
        public boolean cancel() {
            boolean pending = !done;
            done = true;
            if (id >= 0) {
                context.owner().cancelTimer(id);
            }
            return pending;
        }
    }
}
