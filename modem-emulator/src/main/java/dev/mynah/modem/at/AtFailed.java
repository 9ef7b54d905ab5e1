package dev.mynah.modem.at;

import dev.mynah.network.air.event.Event;
import java.time.Instant;

/**
 * Something went wrong on an AT door: a bound was reached and octets were lost, or a command's own code broke, which is
 * always a defect.
 */
public record AtFailed(Instant time, String subject, String what) implements Event {
    @Override
    public String line() {
        return "at ! " + what;
    }
}
