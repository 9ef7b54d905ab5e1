package dev.mynah.network.sms;

import dev.mynah.network.air.event.Event;
import java.time.Instant;
import java.util.Locale;

/**
 * What a service centre would note down of a message. What is in it is not shown.
 *
 * @param subject the service centre, as {@code alpha/smsc}
 * @param id the service centre's number for the message; 0 where it took none
 */
public record ShortMessageEvent(Instant time, String subject, long id, Kind kind, String from, String to, String detail)
        implements Event {
    /** What happened. */
    public enum Kind {
        ACCEPTED,
        REFUSED,
        DELIVERED,
        /** Reported to the sender where that was wanted. */
        GIVEN_UP
    }

    @Override
    public String line() {
        return "sms " + id + " " + from + " -> " + to + " "
                + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (detail.isEmpty() ? "" : ": " + detail);
    }
}
