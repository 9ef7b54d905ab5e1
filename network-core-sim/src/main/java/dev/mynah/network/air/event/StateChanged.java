package dev.mynah.network.air.event;

import java.time.Instant;

/**
 * A state machine went from one state to another.
 *
 * @param machine the machine's name, as {@code EMM}
 * @param because the event that moved it
 */
public record StateChanged(
        Instant time, String subject, String imsi, String machine, String from, String to, String because)
        implements Event {
    @Override
    public String line() {
        return (imsi.isEmpty() ? "" : "imsi=" + imsi + " ") + machine + " " + from + " -> " + to + " (" + because + ")";
    }
}
