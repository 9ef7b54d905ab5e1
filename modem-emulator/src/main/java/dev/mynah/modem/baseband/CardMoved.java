package dev.mynah.modem.baseband;

import dev.mynah.network.air.event.Event;
import java.time.Instant;

/** A card was put into a slot or pulled out of it. */
public record CardMoved(Instant time, String subject, boolean inserted) implements Event {
    @Override
    public String line() {
        return inserted ? "card inserted" : "card removed";
    }
}
