package dev.mynah.modem.at.sim;

import dev.mynah.at.command.Line;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;

/** The unsolicited {@code +CUSATP:} and {@code +CUSATEND}, for hosts that take part in the toolkit. TS 27.007 12.2. */
final class ToolkitReport implements UnsolicitedReport {
    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (!port.holdsToolkit()) {
            return;
        }
        if (event instanceof SubscriptionEvent.ProactiveCommandReceived received) {
            port.report(Line.of("+CUSATP").hex(received.command()).toString());
        } else if (event instanceof SubscriptionEvent.ProactiveSessionEnded) {
            port.report("+CUSATEND");
        }
    }
}
