package dev.mynah.modem.at;

import dev.mynah.network.air.event.Event;
import java.time.Instant;

/**
 * A line that passed an AT door. PINs, passwords and what APDUs carry are masked; the APDU trace shows what may be shown
 * of those.
 *
 * @param subject the door, as {@code modem0/at0}
 * @param imsi the subscriber the door speaks for, or empty while none is known
 * @param fromHost a command line; else information, a result code or an unsolicited result
 */
public record AtExchanged(Instant time, String subject, String imsi, boolean fromHost, String text) implements Event {
    @Override
    public String line() {
        return (imsi.isEmpty() ? "" : "imsi=" + imsi + " ") + (fromHost ? "at > " : "at < ") + text;
    }
}
