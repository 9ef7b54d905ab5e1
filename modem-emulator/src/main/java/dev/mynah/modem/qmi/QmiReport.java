package dev.mynah.modem.qmi;

import dev.mynah.modem.ModemEvent;
import dev.mynah.modem.SubscriptionEvent;

/** What a client of a service is told unasked, if it asked to be. */
public interface QmiReport {
    /** The indication's number, name and TLVs. */
    MessageForm form();

    /** Something became of the subscription the client speaks for. */
    default void on(QmiClient client, SubscriptionEvent event) {}

    /** Something became of the modem. */
    default void on(QmiClient client, ModemEvent event) {}
}
