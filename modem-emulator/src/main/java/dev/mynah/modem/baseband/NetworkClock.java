package dev.mynah.modem.baseband;

import dev.mynah.modem.NetworkTime;
import dev.mynah.network.air.nas.emm.EmmIe;
import dev.mynah.network.air.nas.emm.EmmInformation;
import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The time the network sent, moved on since. TS 24.301 8.2.13. */
final class NetworkClock {
    private record Told(NetworkTime time, Instant at) {}

    private final Timeline timeline;
    private Optional<Told> told = Optional.empty();

    NetworkClock(Timeline timeline) {
        this.timeline = timeline;
    }

    /** Takes the time from a message; empty when it has none. */
    Optional<NetworkTime> told(EmmInformation information) {
        int daylightSaving = information.get(EmmIe.DAYLIGHT_SAVING_TIME).orElse(0) & 0x03;
        Optional<NetworkTime> time = information
                .get(EmmIe.UNIVERSAL_TIME_AND_LOCAL_TIME_ZONE)
                .map(it -> new NetworkTime(it.local(), daylightSaving));
        time.ifPresent(it -> told = Optional.of(new Told(it, timeline.now())));
        return time;
    }

    Optional<NetworkTime> now() {
        return told.map(it -> new NetworkTime(
                it.time().local().plus(Duration.between(it.at(), timeline.now())),
                it.time().daylightSaving()));
    }
}
