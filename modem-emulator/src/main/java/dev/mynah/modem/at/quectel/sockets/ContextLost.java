package dev.mynah.modem.at.quectel.sockets;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;

/** {@code +QIURC: "pdpdeact"}: a context is gone, and not as the host wished, with the sockets on it. */
final class ContextLost implements UnsolicitedReport {
    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.ContextChanged changed
                && changed.byNetwork()
                && changed.context().bearer().isEmpty()
                && SocketTable.of(port).all().stream()
                        .anyMatch(it -> it.socket().cid() == changed.context().cid())) {
            SocketTable.of(port).tell("\"pdpdeact\"," + changed.context().cid());
        }
    }
}
