package dev.mynah.modem.qmi.uim;

import dev.mynah.modem.Subscription;
import dev.mynah.modem.qmi.QmiClient;
import dev.mynah.modem.qmi.QmiError;
import dev.mynah.modem.qmi.QmiRefusal;
import java.util.List;
import java.util.Optional;

/** Logical slots as messages number them. */
final class Slots {
    private Slots() {}

    /** The logical slot of a number from 1. */
    static Subscription get(QmiClient client, int number) {
        List<Subscription> all = client.modem().subscriptions();
        if (number < 1 || number > Math.min(all.size(), client.modem().liveSlots())) {
            throw new QmiRefusal(QmiError.INVALID_ARGUMENT);
        }
        return all.get(number - 1);
    }

    /**
     * The slot whose subscription is the first, second or a later one of this device: the first is the slot the client speaks
     * for.
     *
     * @param rank from 0
     */
    static Optional<Subscription> provisioned(QmiClient client, int rank) {
        int live = client.modem().liveSlots();
        int slot = client.subscription().slot();
        return rank < live ? Optional.of(client.modem().subscriptions().get((slot + rank) % live)) : Optional.empty();
    }
}
