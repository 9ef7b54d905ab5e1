package dev.mynah.modem.door;

import dev.mynah.network.air.event.Event;
import java.time.Instant;

/** A door that goes to its host has found it, or lost it again. */
public record HostReached(Instant time, String subject, String host, boolean reached) implements Event {
    @Override
    public String line() {
        return (reached ? "connected to " : "lost ") + host;
    }
}
