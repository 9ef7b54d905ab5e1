package dev.mynah.network.calls;

import dev.mynah.network.air.event.Event;
import java.time.Duration;
import java.time.Instant;

/** Somebody at the end of a line has kept what they heard in a call, which is over now; {@link MobileCalls#recorded} has it. */
public record CallRecorded(Instant time, String subject, String number, Duration length) implements Event {
    @Override
    public String line() {
        return "far end " + number + ": recorded " + length.toMillis() + " ms";
    }
}
