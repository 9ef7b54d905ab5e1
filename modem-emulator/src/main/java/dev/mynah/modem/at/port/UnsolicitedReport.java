package dev.mynah.modem.at.port;

import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.SubscriptionEvent;

/** Turns events of the engine into unsolicited result codes; one object serves every port. */
public interface UnsolicitedReport {
    /** An event of the subscription the port speaks for; reports to the port what its host asked to be told. */
    void on(AtPort port, SubscriptionEvent event);

    /** An event of the modem as a whole. */
    default void on(AtPort port, ModemEvent event) {}

    /** The port speaks for another subscription now, whose present state is news only once it changes. */
    default void subscriptionChanged(AtPort port) {}
}
