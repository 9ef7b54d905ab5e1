package dev.mynah.modem.qmi.loc;

import dev.mynah.modem.Positioning.Epoch;
import dev.mynah.modem.qmi.QmiClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A client's wish for one fix, or for one after another, and what has come of it. */
final class FixSession {
    /** How long a host waits for a fix, unless one comes. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final int id;
    private final boolean once;
    private final boolean intermediate;
    private final Duration interval;
    private final Runnable use;
    private Instant waitingSince;
    private Optional<Instant> reported = Optional.empty();
    private long fixes;

    /**
     * @param intermediate whether the host wants to hear that there is none yet
     * @param interval between reports at least
     * @param use ends the use of the receiver
     */
    FixSession(int id, boolean once, boolean intermediate, Duration interval, Runnable use, Instant now) {
        this.id = id;
        this.once = once;
        this.intermediate = intermediate;
        this.interval = interval;
        this.use = use;
        this.waitingSince = now;
    }

    /** @return whether it is over */
    boolean hear(QmiClient client, Epoch epoch) {
        Instant now = epoch.time();
        boolean due = reported.map(it -> !it.plus(interval).isAfter(now)).orElse(true);
        if (epoch.fix().isPresent()) {
            waitingSince = now;
            if (!due) {
                return false;
            }
            reported = Optional.of(now);
            fixes++;
            PositionReport.tell(client, id, epoch, fixes);
            return once;
        }
        if (!waitingSince.plus(PATIENCE).isAfter(now)) {
            waitingSince = now;
            PositionReport.tell(client, id, PositionReport.TIMEOUT);
            return once;
        }
        if (due && intermediate) {
            reported = Optional.of(now);
            PositionReport.tell(client, id, PositionReport.IN_PROGRESS);
        }
        return false;
    }

    void end() {
        use.run();
    }
}
