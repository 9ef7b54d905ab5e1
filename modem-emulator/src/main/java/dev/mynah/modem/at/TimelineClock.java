package dev.mynah.modem.at;

import dev.mynah.at.line.LineClock;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;

/** The modem's timeline as a line sees it. */
final class TimelineClock implements LineClock {
    private final Timeline timeline;
    private long latest;

    TimelineClock(Timeline timeline) {
        this.timeline = timeline;
    }

    /** The time of day may be set back; for the line it then stands still for a while. */
    @Override
    public long millis() {
        latest = Math.max(latest, timeline.now().toEpochMilli());
        return latest;
    }

    @Override
    public Runnable after(long millis, Runnable action) {
        Timeline.Timer timer = timeline.after(Duration.ofMillis(millis), action);
        return timer::cancel;
    }
}
