package dev.mynah.modem.clock;

import dev.mynah.modem.NvItems;
import dev.mynah.modem.WallClock;
import dev.mynah.network.air.time.Timeline;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The time of day as the distance from that of the timeline, kept as {@code PT1H +02:00}. */
public final class KeptClock implements WallClock {
    private static final String KEY = "clock";

    private final Timeline timeline;
    private final NvItems items;
    private final Runnable changed;
    private Duration ahead = Duration.ZERO;
    private ZoneOffset zone = ZoneOffset.UTC;
    private boolean setSinceNetworkTime;

    /** @param changed called when the clock has been set */
    public KeptClock(Timeline timeline, NvItems items, Runnable changed) {
        this.timeline = timeline;
        this.items = items;
        this.changed = changed;
        items.get(KEY).ifPresent(this::recall);
    }

    private void recall(String kept) {
        String[] parts = kept.split(" ", 2);
        try {
            ahead = Duration.parse(parts[0]);
            zone = parts.length == 2 ? ZoneOffset.of(parts[1]) : ZoneOffset.UTC;
            setSinceNetworkTime = true;
        } catch (DateTimeException e) { // of another version: then it was not set
            ahead = Duration.ZERO;
        }
    }

    @Override
    public OffsetDateTime now() {
        return timeline.now().plus(ahead).atOffset(zone);
    }

    @Override
    public void set(OffsetDateTime time) {
        ahead = Duration.between(timeline.now(), time.toInstant());
        zone = time.getOffset();
        setSinceNetworkTime = true;
        items.put(KEY, ahead + " " + zone);
        changed.run();
    }

    /** A network has sent the time. */
    public void networkTimeReceived() {
        setSinceNetworkTime = false;
    }

    @Override
    public boolean setSinceNetworkTime() {
        return setSinceNetworkTime;
    }
}
