package dev.mynah.modem.cat;

import dev.mynah.network.air.time.Timeline;
import java.time.Duration;
import java.util.Optional;

/** STATUS as often as the card has asked for it by POLL INTERVAL. TS 102 223 6.4.6. */
final class StatusPolling {
    private final Timeline timeline;
    private final CardLink card;
    private Optional<Timeline.Timer> next = Optional.empty();

    StatusPolling(Timeline timeline, CardLink card) {
        this.timeline = timeline;
        this.card = card;
    }

    void every(Duration interval) {
        off();
        next = Optional.of(timeline.after(interval, () -> {
            card.status();
            // The card may have changed its mind meanwhile.
            if (next.isPresent()) {
                every(interval);
            }
        }));
    }

    void off() {
        next.ifPresent(Timeline.Timer::cancel);
        next = Optional.empty();
    }
}
