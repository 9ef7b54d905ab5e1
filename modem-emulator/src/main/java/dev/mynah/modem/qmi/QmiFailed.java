package dev.mynah.modem.qmi;

import dev.mynah.network.air.event.Event;
import java.time.Instant;

/**
 * Something went wrong on a QMI door: a bound was reached and octets were lost, or a command's own code broke, which is
 * always a defect.
 */
public record QmiFailed(Instant time, String subject, String what) implements Event {
    @Override
    public String line() {
        return "qmi ! " + what;
    }
}
