package dev.mynah.network.air.event;

import java.time.Instant;

/** A state machine met an event its table has no row for. Always a defect: ours, or a peer's that deserves a row. */
public record UnexpectedEvent(Instant time, String subject, String imsi, String machine, String state, String event)
        implements Event {
    @Override
    public String line() {
        return (imsi.isEmpty() ? "" : "imsi=" + imsi + " ") + machine + " " + state + " has no row for " + event;
    }
}
