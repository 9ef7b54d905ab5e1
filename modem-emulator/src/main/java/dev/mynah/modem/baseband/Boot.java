package dev.mynah.modem.baseband;

import dev.mynah.modem.ModemEvent;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** The time a modem takes from power to the first sign of life, again with every restart. */
final class Boot {
    private final Timeline timeline;
    private final Consumer<ModemEvent> told;
    private Optional<Timeline.Timer> timer = Optional.empty();
    private boolean over;

    /** @param over whether the modem runs before it has begun once, as it takes no time */
    Boot(boolean over, Timeline timeline, Consumer<ModemEvent> told) {
        this.timeline = timeline;
        this.told = told;
        this.over = over;
    }

    boolean over() {
        return over;
    }

    /** @param up done when it is over, behind the telling */
    void begin(Duration duration, Runnable up) {
        cancel();
        if (duration.isZero()) {
            begun(up);
        } else {
            timer = Optional.of(timeline.after(duration, () -> begun(up)));
        }
    }

    private void begun(Runnable up) {
        timer = Optional.empty();
        over = true;
        told.accept(new ModemEvent.Started());
        up.run();
    }

    /** The modem runs no more. */
    void end() {
        cancel();
        over = false;
        told.accept(new ModemEvent.Stopped());
    }

    /** It will not come up any more. */
    void cancel() {
        timer.ifPresent(Timeline.Timer::cancel);
        timer = Optional.empty();
    }
}
