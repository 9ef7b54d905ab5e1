package dev.mynah.modem.baseband;

import dev.mynah.modem.NetworkTime;
import dev.mynah.network.air.nas.element.TimeZoneAndTime;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** The time the network sent, moved on since. TS 24.301 8.2.13. */
final class NetworkClock {
    private record Told(NetworkTime time, Instant at) {}

    private final Timeline timeline;
    private Optional<Told> told = Optional.empty();

    NetworkClock(Timeline timeline) {
        this.timeline = timeline;
    }

    NetworkTime told(TimeZoneAndTime time, OptionalInt daylightSaving) {
        NetworkTime now = new NetworkTime(time.local(), daylightSaving.orElse(0) & 0x03);
        told = Optional.of(new Told(now, timeline.now()));
        return now;
    }

    Optional<NetworkTime> lastTold() {
        return told.map(Told::time);
    }

    Optional<NetworkTime> now() {
        return told.map(it -> new NetworkTime(
                it.time().local().plus(Duration.between(it.at(), timeline.now())),
                it.time().daylightSaving()));
    }
}
