package dev.mynah.modem.at.network;

import dev.mynah.at.command.Line;
import dev.mynah.modem.SubscriptionEvent;
import dev.mynah.modem.at.port.AtPort;
import dev.mynah.modem.at.port.UnsolicitedReport;

/** The unsolicited {@code +CSCON: <mode>}. TS 27.007 7.30. */
final class ConnectionReport implements UnsolicitedReport {
    @Override
    public void on(AtPort port, SubscriptionEvent event) {
        if (event instanceof SubscriptionEvent.ConnectionChanged changed && port.get(ConnectionStatus.REPORTING) == 1) {
            port.report(Line.of("+CSCON").add(changed.connected() ? 1 : 0).toString());
        }
    }
}
