package dev.mynah.modem.qmi.dms;

import dev.mynah.modem.Modem;
import dev.mynah.modem.qmi.GpsEpoch;
import java.util.Optional;

/** The time a user has set: kept as how far it is ahead of the modem's clock. */
final class UserTime {
    private static final String KEY = "qmi/user-time";

    private UserTime() {}

    /** Milliseconds since the epoch; empty until somebody has set it. */
    static Optional<Long> get(Modem modem) {
        return modem.nvItems().get(KEY).map(ahead -> now(modem) + Long.parseLong(ahead));
    }

    static void set(Modem modem, long time) {
        modem.nvItems().put(KEY, Long.toString(time - now(modem)));
    }

    static long now(Modem modem) {
        return GpsEpoch.milliseconds(modem.clock().now().toInstant());
    }
}
