package dev.mynah.modem.at.simcom.gprs;

import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;

/** {@code +PDP: DEACT}: the network has taken the context away. */
final class ContextLost implements UnsolicitedReport {
    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.ContextChanged changed
                && changed.context().bearer().isEmpty()) {
            GprsStack stack = GprsStack.of(port);
            boolean up = stack.state == IpState.ACTIVE || stack.state == IpState.STATUS;
            if (up && changed.context().cid() == stack.context()) {
                stack.state = IpState.DEACTIVATED;
                port.report("+PDP: DEACT");
            }
        }
    }
}
