package dev.mynah.modem.qmi.pbm;

import dev.mynah.modem.Subscription;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import java.util.List;

/** Whose books a message means. */
final class PbmSession {
    static final int PRIMARY = 0;
    static final int SECONDARY = 2;

    private PbmSession() {}

    /** The slot of a session; the first subscription is that of the slot the client speaks for. */
    static Subscription slot(QmiClient client, int session) {
        int rank = switch (session) {
            case PRIMARY -> 0;
            case SECONDARY -> 1;
            default -> throw new QmiRefusal(QmiError.INVALID_SESSION_TYPE);
        };
        int live = client.modem().liveSlots();
        if (rank >= live) {
            throw new QmiRefusal(QmiError.NO_SUBSCRIPTION);
        }
        return client.modem().subscriptions().get((client.subscription().slot() + rank) % live);
    }

    /** The sessions there are. */
    static List<Integer> all(QmiClient client) {
        return client.modem().liveSlots() > 1 ? List.of(PRIMARY, SECONDARY) : List.of(PRIMARY);
    }
}
