package dev.mynah.modem.mbim;

import dev.mynah.network.air.event.Event;
import java.time.Instant;

/**
 * A message that passed an MBIM door, without PINs, passwords, keys and what APDUs carry.
 *
 * @param subject the door, as {@code modem0/mbim0}
 * @param imsi the subscriber the door speaks for, or empty while none is known
 */
public record MbimExchanged(Instant time, String subject, String imsi, boolean fromHost, String text) implements Event {
    @Override
    public String line() {
        return (imsi.isEmpty() ? "" : "imsi=" + imsi + " ") + (fromHost ? "mbim > " : "mbim < ") + text;
    }
}
