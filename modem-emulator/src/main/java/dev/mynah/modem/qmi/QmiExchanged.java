package dev.mynah.modem.qmi;

import dev.mynah.network.air.event.Event;
import java.time.Instant;

/**
 * A message that passed a QMI door; never what it carried.
 *
 * @param subject the door, as {@code modem0/qmi0}
 * @param imsi the subscriber the device speaks for, or empty while none is known
 * @param fromHost a request; else a response or an indication
 * @param message as {@code DMS Get IDs}
 * @param error the name of the error in a response; else empty
 */
public record QmiExchanged(Instant time, String subject, String imsi, boolean fromHost, String message, String error)
        implements Event {
    @Override
    public String line() {
        return (imsi.isEmpty() ? "" : "imsi=" + imsi + " ")
                + (fromHost ? "qmi > " : "qmi < ")
                + message
                + (error.isEmpty() ? "" : ": " + error);
    }
}
