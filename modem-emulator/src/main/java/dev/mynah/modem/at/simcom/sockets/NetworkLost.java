package dev.mynah.modem.at.simcom.sockets;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;

/** {@code +CIPEVENT}: the network of the links is gone, and not as the host wished. */
final class NetworkLost implements UnsolicitedReport {
    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.ContextChanged changed
                && changed.context().bearer().isEmpty()) {
            LinkTable table = LinkTable.of(port);
            if (table.opened && table.profile == changed.context().cid()) {
                table.opened = false;
                port.report("+CIPEVENT: NETWORK CLOSED UNEXPECTEDLY");
            }
        }
    }
}
