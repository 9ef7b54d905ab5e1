package dev.mynah.network.calls;

import dev.mynah.network.air.event.Event;
import java.time.Instant;

/**
 * Somebody at a scripted end of a line noticed something.
 *
 * @param number who
 * @param what {@code rung by ...}, {@code key 5}, {@code hung up: ...}
 */
public record FarEndHeard(Instant time, String subject, String number, String what) implements Event {
    @Override
    public String line() {
        return "far end " + number + ": " + what;
    }
}
