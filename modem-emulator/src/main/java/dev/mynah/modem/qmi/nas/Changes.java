package dev.mynah.modem.qmi.nas;

import dev.mynah.modem.SubscriptionEvent;

/** Which events of the engine change what NAS reports. */
final class Changes {
    private Changes() {}

    /** Registration, the network or the cell. */
    static boolean ofService(SubscriptionEvent event) {
        return event instanceof SubscriptionEvent.RegistrationChanged
                || event instanceof SubscriptionEvent.ServingNetworkChanged
                || event instanceof SubscriptionEvent.AttachChanged;
    }
}
