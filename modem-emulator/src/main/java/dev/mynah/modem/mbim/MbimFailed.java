package dev.mynah.modem.mbim;

import dev.mynah.network.air.event.Event;
import java.time.Instant;

/** A command's own code broke, which is always a defect. */
public record MbimFailed(Instant time, String subject, String what) implements Event {
    @Override
    public String line() {
        return "mbim ! " + what;
    }
}
